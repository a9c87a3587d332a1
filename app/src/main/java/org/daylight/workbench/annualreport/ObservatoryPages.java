package org.daylight.workbench.annualreport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.annualreport.JoiningNames;
import org.daylight.annualreport.ObservedBody;
import org.daylight.annualreport.ObservingReports;
import org.daylight.annualreport.ReportList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The reports under observation, one by one and by body (年报观察). */
@Controller
@Permit(Permission.OBSERVE_REPORTS)
class ObservatoryPages {

    private final ObservingReports observing;

    private final JoiningNames joining;

    ObservatoryPages(ObservingReports observing, JoiningNames joining) {
        this.observing = observing;
        this.joining = joining;
    }

    @GetMapping("/workbench/observatory")
    ModelAndView list(Actor actor, @RequestParam Map<String, String> asked) {
        Listing listing = Listing.of(asked);
        ReportList found = observing.list(actor, listing.filter());
        Map<String, Object> model = new HashMap<>();
        model.put("found", found);
        model.put("listing", listing);
        model.put("years", observing.years(actor));
        model.put("next", listing.next(found.next()));
        return new ModelAndView("workbench/annualreport/observatory", model);
    }

    /** A body in the overview: its reports under the years. */
    @GetMapping("/workbench/observatory/bodies")
    ModelAndView bodies(Actor actor, @RequestParam(defaultValue = "") String after) {
        List<ObservedBody> bodies = observing.bodies(actor, after);
        List<Integer> years = bodies.stream()
                .flatMap(body -> body.reports().stream())
                .map(report -> report.identity().yearOrZero())
                .distinct()
                .sorted()
                .toList();
        List<BodyRow> rows =
                bodies.stream().map(body -> BodyRow.of(body, years)).toList();
        String next = bodies.size() < ObservingReports.BODIES
                ? ""
                : UriComponentsBuilder.fromPath("/workbench/observatory/bodies")
                        .queryParam("after", "{key}")
                        .encode()
                        .buildAndExpand(bodies.getLast().key())
                        .toUriString();
        int proposals = joining.overview(actor).proposals().size();
        return new ModelAndView(
                "workbench/annualreport/bodies",
                Map.of("rows", rows, "years", years, "next", next, "proposals", proposals));
    }
}
