package org.daylight.workbench.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganSummary;
import org.daylight.publication.WorkItemPage;
import org.daylight.publication.WorkItems;
import org.daylight.publication.WorkList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The items of the organs a person deals with: drafts, before the reviewer, published, closed. */
@Controller
@Permit(Permission.VIEW_ITEM)
class WorkListPage {

    private final WorkItems items;
    private final OrganDirectory organs;

    WorkListPage(WorkItems items, OrganDirectory organs) {
        this.items = items;
        this.organs = organs;
    }

    @GetMapping("/workbench/items")
    ModelAndView list(
            Actor actor,
            @RequestParam(required = false) @Nullable WorkList list,
            @RequestParam(required = false) @Nullable String after) {
        WorkList shown = list != null ? list : usual(actor);
        WorkItemPage page = items.list(actor, shown, after);
        Map<OrganId, String> names =
                organs.all().stream().collect(Collectors.toMap(OrganSummary::id, OrganSummary::name));
        Map<String, Object> model = new HashMap<>(Map.of(
                "shown", shown,
                "lists", List.of(WorkList.values()),
                "counts", items.counts(actor),
                "lines", page.lines(),
                "total", page.total(),
                "names", names,
                "next", page.next() == null ? "" : "/workbench/items?list=" + shown + "&after=" + page.next()));
        model.put("mayDraft", actor.holds(Permission.DRAFT_ITEM));
        return new ModelAndView("workbench/publication/list", model);
    }

    /** A reviewer begins with what waits for review, a drafter with the drafts. */
    private static WorkList usual(Actor actor) {
        return actor.holds(Permission.DRAFT_ITEM) ? WorkList.DRAFTS : WorkList.TO_REVIEW;
    }
}
