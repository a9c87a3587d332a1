package org.daylight.workbench.publication;

import java.util.HashMap;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.files.FilePolicy;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganSummary;
import org.daylight.publication.ItemId;
import org.daylight.publication.TextBlock;
import org.daylight.publication.WorkItem;
import org.daylight.publication.WorkItems;
import org.daylight.shared.Answer;
import org.daylight.shared.Answer.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Draws the page of an item after an act or a refusal. */
@Component
class ItemViews {

    private final WorkItems items;
    private final OrganDirectory organs;

    ItemViews(WorkItems items, OrganDirectory organs) {
        this.items = items;
        this.organs = organs;
    }

    WorkItem find(Actor actor, String id) {
        return ItemId.read(id)
                .flatMap(item -> items.find(actor, item))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ModelAndView page(Actor actor, String id) {
        return page(find(actor, id), null);
    }

    /** Back to the item when the act was done; the item as it is now with the objection when it was refused. */
    ModelAndView after(Actor actor, String id, Answer<ItemId> answer) {
        return switch (answer) {
            case Answer.Done<ItemId> done -> new ModelAndView("redirect:/workbench/items/" + done.value());
            case Refused<ItemId> refused -> {
                ModelAndView view = page(find(actor, id), refused);
                view.setStatus(status(refused));
                yield view;
            }
        };
    }

    /** The same after a form in which something was typed; it stays there when the act was refused. */
    ModelAndView after(Actor actor, String id, Answer<ItemId> answer, Map<String, Object> typed) {
        ModelAndView view = after(actor, id, answer);
        return answer instanceof Refused<ItemId> ? view.addAllObjects(typed) : view;
    }

    static HttpStatus status(Refused<?> refused) {
        return refused.isChangedMeanwhile() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    String organName(WorkItem item) {
        return organs.find(item.organ()).map(OrganSummary::name).orElse("");
    }

    private ModelAndView page(WorkItem item, @Nullable Refused<?> problem) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "item", item,
                "organ", organName(item),
                "blocks", TextBlock.of(item.draft().content().body()),
                "accept", FilePolicy.PUBLIC_ATTACHMENT.acceptAttribute(),
                "kinds", FilePolicy.PUBLIC_ATTACHMENT.acceptedKinds(),
                "megabytes", FilePolicy.PUBLIC_ATTACHMENT.megabytes()));
        if (problem != null) {
            model.put("problem", problem);
        }
        return new ModelAndView("workbench/publication/item", model);
    }
}
