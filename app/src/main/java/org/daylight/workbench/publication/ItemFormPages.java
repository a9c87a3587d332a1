package org.daylight.workbench.publication;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.organisation.OrganId;
import org.daylight.publication.Audience;
import org.daylight.publication.DisclosureClass;
import org.daylight.publication.DraftingItems;
import org.daylight.publication.FormReading.Problem;
import org.daylight.publication.FormReading.Readable;
import org.daylight.publication.FormReading.Unreadable;
import org.daylight.publication.Genre;
import org.daylight.publication.ItemAct;
import org.daylight.publication.ItemForm;
import org.daylight.publication.ItemId;
import org.daylight.publication.TextBlock;
import org.daylight.publication.Themes;
import org.daylight.publication.WorkItem;
import org.daylight.publication.WorkItems;
import org.daylight.rules.exemption.ExemptionGround;
import org.daylight.shared.Answer;
import org.daylight.shared.Answer.Refused;
import org.daylight.shared.ChinaTime;
import org.daylight.web.FormTickets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form in which an item is written, with a preview of how the public will see it. */
@Controller
@Permit(Permission.DRAFT_ITEM)
class ItemFormPages {

    private final DraftingItems drafting;
    private final WorkItems items;
    private final ItemViews views;
    private final FormTickets tickets;
    private final InstantSource clock;

    ItemFormPages(DraftingItems drafting, WorkItems items, ItemViews views, FormTickets tickets, InstantSource clock) {
        this.drafting = drafting;
        this.items = items;
        this.views = views;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** What a new item carries besides its fields. */
    record Opening(
            @Nullable UUID organ, String ticket, @Nullable String preview) {

        /** A browser may leave fields out; without a ticket nothing is begun. */
        Opening {
            ticket = Objects.requireNonNullElse(ticket, "");
        }

        /** The organ for which is drafted; the person's own when none is named. */
        OrganId organOr(OrganId own) {
            return organ == null ? own : new OrganId(organ);
        }
    }

    /** What a changed item carries besides its fields: the revision that the person saw. */
    record Saving(long seen, @Nullable String preview) {}

    @GetMapping("/workbench/items/new")
    ModelAndView blank(Actor actor) {
        FormFrame frame =
                new FormFrame("/workbench/items", tickets.issue(), actor.organ().toString(), 0, false);
        return form(actor, frame, ItemForm.blank());
    }

    @PostMapping("/workbench/items")
    ModelAndView begin(Actor actor, @ModelAttribute("form") ItemForm form, @ModelAttribute Opening opening) {
        Optional<UUID> key = tickets.redeem(opening.ticket());
        FormFrame frame = new FormFrame(
                "/workbench/items",
                key.isPresent() ? opening.ticket() : tickets.issue(),
                opening.organOr(actor.organ()).toString(),
                0,
                false);
        if (key.isEmpty()) {
            return refused(form(actor, frame, form), Answer.<ItemId>refused("publication.refused.ticket"));
        }
        return switch (form.read(ChinaTime.today(clock))) {
            case Unreadable unreadable -> wrong(form(actor, frame, form), unreadable);
            case Readable ignored when opening.preview() != null -> preview(form(actor, frame, form), form);
            case Readable readable ->
                kept(
                        form(actor, frame, form),
                        drafting.begin(actor, key.get(), opening.organOr(actor.organ()), readable.draft()));
        };
    }

    @GetMapping("/workbench/items/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable String id) {
        WorkItem item = views.find(actor, id);
        if (!item.may(ItemAct.EDIT)) {
            return new ModelAndView("redirect:/workbench/items/" + id);
        }
        return form(actor, frame(item, item.revision()), ItemForm.of(item.draft()));
    }

    @PostMapping("/workbench/items/{id}")
    ModelAndView save(
            Actor actor,
            @PathVariable String id,
            @ModelAttribute("form") ItemForm form,
            @ModelAttribute Saving saving) {
        WorkItem item = views.find(actor, id);
        ModelAndView shown = form(actor, frame(item, saving.seen()), form);
        return switch (form.read(ChinaTime.today(clock))) {
            case Unreadable unreadable -> wrong(shown, unreadable);
            case Readable ignored when saving.preview() != null -> preview(shown, form);
            case Readable readable -> kept(shown, drafting.edit(actor, item.id(), saving.seen(), readable.draft()));
        };
    }

    private static FormFrame frame(WorkItem item, long seen) {
        return new FormFrame(
                "/workbench/items/" + item.id(), "", item.organ().toString(), seen, item.publishedOn() != null);
    }

    private ModelAndView form(Actor actor, FormFrame frame, ItemForm form) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "frame", frame,
                "form", form,
                "organs", items.organsToDraftFor(actor),
                "themes", Themes.byTop(),
                "genres", List.of(Genre.values()),
                "audiences", List.of(Audience.values()),
                "classes", List.of(DisclosureClass.values()),
                "grounds", List.of(ExemptionGround.values()),
                "problems", Map.<String, Problem>of()));
        return new ModelAndView("workbench/publication/form", model);
    }

    private static ModelAndView wrong(ModelAndView form, Unreadable unreadable) {
        Map<String, Problem> byField = new LinkedHashMap<>();
        unreadable.problems().forEach(problem -> byField.putIfAbsent(problem.field(), problem));
        form.addObject("problems", byField);
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    private static ModelAndView preview(ModelAndView form, ItemForm typed) {
        return form.addObject("preview", TextBlock.of(typed.body()));
    }

    private static ModelAndView kept(ModelAndView form, Answer<ItemId> answer) {
        return switch (answer) {
            case Answer.Done<ItemId> done -> new ModelAndView("redirect:/workbench/items/" + done.value());
            case Refused<ItemId> refused -> refused(form, refused);
        };
    }

    private static ModelAndView refused(ModelAndView form, Answer<ItemId> answer) {
        if (answer instanceof Refused<ItemId> refused) {
            form.addObject("problem", refused);
            form.setStatus(ItemViews.status(refused));
        }
        return form;
    }
}
