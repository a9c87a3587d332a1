package org.daylight.workbench.annualreport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.annualreport.ExaminedReport;
import org.daylight.annualreport.IdentifyingReports;
import org.daylight.annualreport.IdentityCorrection;
import org.daylight.annualreport.IdentityCorrectionId;
import org.daylight.annualreport.JoiningNames;
import org.daylight.annualreport.ObservedName;
import org.daylight.annualreport.ObservedReportId;
import org.daylight.annualreport.ObservingReports;
import org.daylight.shared.Answer;
import org.daylight.web.FormTickets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Whose report of which year it is: what was read, and what people said. */
@Controller
@Permit(Permission.CORRECT_REPORTS)
class IdentityPages {

    private static final String REPORTS = "/workbench/observatory/reports/";
    private static final String PAGE = REPORTS + "{id}/identity";
    private static final String VIEW = "workbench/annualreport/identity";

    private final ObservingReports observing;
    private final IdentifyingReports identifying;
    private final JoiningNames names;
    private final FormTickets tickets;

    IdentityPages(ObservingReports observing, IdentifyingReports identifying, JoiningNames names, FormTickets tickets) {
        this.observing = observing;
        this.identifying = identifying;
        this.names = names;
        this.tickets = tickets;
    }

    @GetMapping(PAGE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        ExaminedReport examined = examined(actor, id);
        return page(
                actor, examined, TypedIdentity.of(examined.line().identity()), new Answer.Refused<>("", List.of(), ""));
    }

    private ExaminedReport examined(Actor actor, UUID id) {
        return observing
                .open(actor, new ObservedReportId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Actor actor, ExaminedReport examined, TypedIdentity typed, Answer.Refused<?> problem) {
        Map<String, Object> model = new HashMap<>();
        model.put("line", examined.line());
        model.put("told", examined.identities());
        model.put(
                "standing",
                examined.identities().stream()
                        .filter(IdentityCorrection::stands)
                        .map(said -> said.id().toString())
                        .findFirst()
                        .orElse(""));
        model.put(
                "names",
                names.overview(actor).names().stream().map(ObservedName::name).toList());
        model.put("typed", typed);
        model.put("ticket", tickets.issue());
        model.put("problem", problem);
        ModelAndView page = new ModelAndView(VIEW, model);
        page.setStatus(problem.messageKey().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping(PAGE)
    ModelAndView identify(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        ExaminedReport examined = examined(actor, id);
        UUID submission = tickets.redeem(form.getOrDefault("ticket", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        TypedIdentity typed = TypedIdentity.of(form);
        IdentifyingReports.Claim claim = new IdentifyingReports.Claim(
                new ObservedReportId(id),
                typed.body(),
                typed.year(),
                typed.reason(),
                uuid(form.getOrDefault("seen", ""))
                        .map(IdentityCorrectionId::new)
                        .orElse(null));
        return switch (identifying.identify(actor, submission, claim)) {
            case Answer.Done<IdentityCorrectionId> done -> new ModelAndView("redirect:" + REPORTS + id);
            case Answer.Refused<IdentityCorrectionId> refused -> page(actor, examined, typed, refused);
        };
    }

    @PostMapping("/workbench/observatory/identities/{id}/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        Answer<IdentityCorrection> answer =
                identifying.withdraw(actor, new IdentityCorrectionId(id), form.getOrDefault("reason", ""));
        return switch (answer) {
            case Answer.Done<IdentityCorrection>(IdentityCorrection said) ->
                new ModelAndView("redirect:" + REPORTS + said.report());
            case Answer.Refused<IdentityCorrection> refused -> {
                ExaminedReport examined = uuid(form.getOrDefault("report", ""))
                        .map(report -> examined(actor, report))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
                yield page(actor, examined, TypedIdentity.of(examined.line().identity()), refused);
            }
        };
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
