package org.daylight.workbench.annualreport;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.annualreport.ObservedReport;
import org.daylight.annualreport.ObservedReportId;
import org.daylight.annualreport.ObservingReports;
import org.daylight.reports.comparing.Indicator;
import org.daylight.web.FormTickets;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Reports side by side: two of them, the years of a body, the bodies of a year. */
@Controller
@Permit(Permission.OBSERVE_REPORTS)
class ComparisonPages {

    private final ObservingReports observing;
    private final FormTickets tickets;
    private final MessageSource messages;

    ComparisonPages(ObservingReports observing, FormTickets tickets, MessageSource messages) {
        this.observing = observing;
        this.tickets = tickets;
        this.messages = messages;
    }

    static String address(ObservedReport left, ObservedReport right) {
        return "/workbench/observatory/comparison?left=" + left.id() + "&right=" + right.id();
    }

    @GetMapping("/workbench/observatory/comparison")
    ModelAndView compare(Actor actor, @RequestParam UUID left, @RequestParam UUID right, Locale locale) {
        return observing
                .compare(actor, new ObservedReportId(left), new ObservedReportId(right))
                .map(compared -> new ComparisonDrawing(compared, new Words(messages, locale)).draw())
                .map(view -> new ModelAndView("workbench/annualreport/comparison", Map.of("view", view)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/workbench/observatory/series")
    ModelAndView years(Actor actor, @RequestParam String body, Locale locale) {
        return observing
                .years(actor, body)
                .map(years -> new SeriesDrawing(years, new Words(messages, locale)).draw())
                .map(view -> new ModelAndView(
                        "workbench/annualreport/series", Map.of("view", view, "ticket", tickets.issue())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Without a year the newest one that has reports. */
    @GetMapping("/workbench/observatory/ranking")
    ModelAndView ranking(
            Actor actor,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String indicator,
            Locale locale) {
        List<Integer> years = observing.years(actor);
        int shown = year > 0 || years.isEmpty() ? year : years.getFirst();
        Indicator ranking = RankingDrawing.indicator(indicator);
        Map<String, Object> model = new HashMap<>();
        model.put("years", years);
        model.put("ticket", tickets.issue());
        model.put("indicators", indicators(locale));
        model.put(
                "beside",
                RankingDrawing.beside(ranking).stream()
                        .map(each -> each.label(locale) + "（" + each.unit().text(locale) + "）")
                        .toList());
        model.put(
                "view", new RankingDrawing(observing.bodies(actor, shown), new Words(messages, locale)).draw(ranking));
        return new ModelAndView("workbench/annualreport/ranking", model);
    }

    private static Map<String, String> indicators(Locale locale) {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(Indicator.values()).forEach(each -> labels.put(each.id(), each.label(locale)));
        return labels;
    }
}
