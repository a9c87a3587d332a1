package org.daylight.workbench.annualreport;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.annualreport.CountingRequests;
import org.daylight.annualreport.CountingRequests.Span;
import org.daylight.annualreport.RequestAccount;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganSummary;
import org.daylight.request.CountedRequest;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The account of the year: table T3, and behind each figure its cases. */
@Controller
@RequestMapping("/workbench/annual-reports")
@Permit(Permission.VIEW_REPORT)
class AnnualReportPages {

    private final CountingRequests counting;
    private final InstantSource clock;

    AnnualReportPages(CountingRequests counting, InstantSource clock) {
        this.counting = counting;
        this.clock = clock;
    }

    /** What the form of the account asks for; nothing means the person's own organ and this year. */
    record Choice(
            @Nullable UUID organ,
            @Nullable Integer year,
            @Nullable Boolean below) {}

    /** Which figure is opened. */
    record CellChoice(
            UUID organ,
            int year,
            String row,
            String column,
            @Nullable Boolean below) {}

    @GetMapping
    ModelAndView show(Actor actor, @ModelAttribute Choice choice, Locale locale) {
        int thisYear = ChinaTime.today(clock).getYear();
        Span span = new Span(choice.year() == null ? thisYear : choice.year(), Boolean.TRUE.equals(choice.below()));
        OrganId chosen = choice.organ() == null ? actor.organ() : new OrganId(choice.organ());
        List<OrganSummary> choices = counting.visible(actor).stream()
                .filter(each -> reports(each.kind()))
                .toList();
        Map<String, Object> model = new HashMap<>(Map.of(
                "choices", choices,
                "years",
                        IntStream.rangeClosed(RequestAccount.FIRST_YEAR, thisYear)
                                .boxed()
                                .toList()
                                .reversed(),
                "chosen", chosen,
                "span", span,
                "organName", name(choices, chosen)));
        return switch (counting.account(actor, chosen, span)) {
            case Answer.Done<RequestAccount> done -> {
                model.put("table", AccountTables.of(done.value(), chosen, span, locale));
                model.put("balanced", isBalanced(done.value()));
                yield new ModelAndView("workbench/annualreport/account", model);
            }
            case Answer.Refused<RequestAccount> refused -> {
                model.put("problem", refused);
                yield new ModelAndView("workbench/annualreport/account", model, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    @GetMapping("/{organ}/{year}/{row}/{column}")
    ModelAndView cell(Actor actor, @ModelAttribute CellChoice choice, Locale locale) {
        RequestRow printed = constant(RequestRow.class, choice.row());
        ApplicantColumn applicants = constant(ApplicantColumn.class, choice.column());
        Span span = new Span(choice.year(), Boolean.TRUE.equals(choice.below()));
        OrganId organ = new OrganId(choice.organ());
        if (!(counting.account(actor, organ, span) instanceof Answer.Done<RequestAccount> done)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<CaseView> cases = done.value().cases(printed, applicants).stream()
                .map(each -> caseView(actor, each, locale))
                .toList();
        return new ModelAndView(
                "workbench/annualreport/cell",
                Map.of(
                        "rowLabel", RequestLabels.of(printed, locale),
                        "columnLabel", RequestLabels.of(applicants, locale),
                        "back", AccountTables.address(organ, span),
                        "cases", cases));
    }

    private static CaseView caseView(Actor actor, CountedRequest each, Locale locale) {
        RequestRow result = each.result();
        return new CaseView(
                actor.holds(Permission.VIEW_REQUEST) ? "/workbench/requests/" + each.id() : "",
                each.number(),
                RequestLabels.of(each.column(), locale),
                each.receivedOn(),
                result == null ? "" : RequestLabels.of(result, locale),
                each.servedOn());
    }

    private static String name(List<OrganSummary> choices, OrganId chosen) {
        return choices.stream()
                .filter(each -> each.id().equals(chosen))
                .map(OrganSummary::name)
                .findFirst()
                .orElse("");
    }

    private static boolean isBalanced(RequestAccount account) {
        return List.of(ApplicantColumn.values()).stream().allMatch(account::isBalanced);
    }

    /** Communities and public-service entities answer no requests under the 条例 (第五十五条). */
    private static boolean reports(OrganKind kind) {
        return switch (kind) {
            case GOVERNMENT, GOVERNMENT_OFFICE, DEPARTMENT, SUB_DISTRICT -> true;
            case COMMUNITY, PUBLIC_SERVICE_ENTITY -> false;
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String id) {
        return List.of(type.getEnumConstants()).stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
