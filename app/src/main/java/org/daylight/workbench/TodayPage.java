package org.daylight.workbench;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.account.ReadingAudit;
import org.daylight.publication.WorkItems;
import org.daylight.publication.WorkList;
import org.daylight.request.RequestFilter;
import org.daylight.request.RequestLine;
import org.daylight.request.RequestViews;
import org.daylight.shared.ChinaTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What waits for the person: the requests due first, the items to finish and to review. */
@Controller
class TodayPage {

    private static final int MOST_REQUESTS = 8;
    private static final RequestFilter OPEN =
            new RequestFilter(RequestFilter.Show.OPEN, null, null, "", RequestFilter.After.START);

    private final RequestViews requests;
    private final WorkItems items;
    private final ReadingAudit audit;
    private final InstantSource clock;

    TodayPage(RequestViews requests, WorkItems items, ReadingAudit audit, InstantSource clock) {
        this.requests = requests;
        this.items = items;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/workbench")
    @Permit(Permission.USE_WORKBENCH)
    ModelAndView today(Actor actor) {
        return new ModelAndView(
                "workbench/today",
                Map.of(
                        "person", actor.name(),
                        "requests", dueFirst(actor),
                        "items", waiting(actor),
                        "trailBroken", audit.tellsOfBrokenTrail(actor),
                        "readsTrail", actor.holds(Permission.READ_AUDIT),
                        "today", ChinaTime.today(clock)));
    }

    private List<RequestLine> dueFirst(Actor actor) {
        return actor.holds(Permission.VIEW_REQUEST)
                ? requests.list(actor, OPEN).lines().stream()
                        .limit(MOST_REQUESTS)
                        .toList()
                : List.of();
    }

    private Map<WorkList, Long> waiting(Actor actor) {
        Map<WorkList, Long> waiting = new EnumMap<>(WorkList.class);
        if (actor.holds(Permission.VIEW_ITEM)) {
            Map<WorkList, Long> counts = items.counts(actor);
            List.of(WorkList.DRAFTS, WorkList.TO_REVIEW)
                    .forEach(list -> waiting.put(list, counts.getOrDefault(list, 0L)));
            waiting.values().removeIf(count -> count == 0);
        }
        return waiting;
    }
}
