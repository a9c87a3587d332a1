package org.daylight.workbench.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.organisation.EstablishingOrgans.NewOrgan;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.web.FormTickets;
import org.daylight.workbench.organisation.Field.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that establishes an organ. The first government is established without a parent. */
@Controller
@Permit(Permission.MAINTAIN_ORGANS)
class EstablishingPage {

    private final OrganDesk desk;
    private final TendingOrgans tending;
    private final FormTickets tickets;

    EstablishingPage(OrganDesk desk, TendingOrgans tending, FormTickets tickets) {
        this.desk = desk;
        this.tending = tending;
        this.tickets = tickets;
    }

    @GetMapping("/workbench/organs/new")
    ModelAndView fill(Actor actor, @RequestParam(defaultValue = "") String parent) {
        return page(actor, tickets.issue()).show(Form.filled(Map.of("parent", parent)));
    }

    @PostMapping("/workbench/organs")
    ModelAndView establish(Actor actor, @RequestParam Map<String, String> fields) {
        Form form = Form.sent(fields);
        Optional<UUID> key = tickets.redeem(form.value("ticket"));
        FormPage page = page(actor, key.isPresent() ? form.value("ticket") : tickets.issue());
        if (key.isEmpty()) {
            form.problem("", "organisation.problem.ticket");
        }
        OrganKind kind = form.constant("kind", OrganKind.class);
        OrganId parent = isFirst(actor) && form.value("parent").isEmpty() ? null : form.organ("parent");
        if (kind == null || key.isEmpty()) {
            return page.show(form);
        }
        NewOrgan wanted = new NewOrgan(form.value("name"), form.value("slug"), kind, parent, form.decree());
        return form.with(wanted.problems()).isGood()
                ? OrganDesk.answer(tending.establish(actor, wanted, key.get()), page, form)
                : page.show(form);
    }

    private FormPage page(Actor actor, String ticket) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.line("name").mandatory(),
                Field.line("slug").mandatory().hinted("organisation.hint.slug"),
                Field.choice(
                        "kind",
                        Arrays.stream(OrganKind.values()).map(Option::key).toList())));
        if (!isFirst(actor)) {
            fields.add(Field.choice("parent", desk.parents(actor, organ -> true)));
        }
        fields.addAll(Field.decree());
        return new FormPage(
                "workbench.organ.act.establish",
                "",
                "workbench.organ.act.establish.explain",
                "/workbench/organs",
                "/workbench/organs",
                fields,
                Map.of("ticket", ticket));
    }

    /** Whether there is no organ yet and the person may establish the first one. */
    private boolean isFirst(Actor actor) {
        return desk.isEmpty() && tending.reachesEverything(actor);
    }
}
