package org.daylight.workbench.annualreport;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.annualreport.CorrectingReports;
import org.daylight.annualreport.Correction;
import org.daylight.annualreport.CorrectionId;
import org.daylight.annualreport.ExaminedReport;
import org.daylight.annualreport.ObservedReportId;
import org.daylight.annualreport.ObservingReports;
import org.daylight.reports.CellPath;
import org.daylight.shared.Answer;
import org.daylight.web.FormTickets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One cell of a report: what the source says there, what is found about it, and what people read instead. */
@Controller
class CorrectionPages {

    private static final String CELL = "/workbench/observatory/reports/{id}/cells";
    private static final String VIEW = "workbench/annualreport/observed-cell";

    private final ObservingReports observing;
    private final CorrectingReports correcting;
    private final FormTickets tickets;
    private final MessageSource messages;

    CorrectionPages(
            ObservingReports observing, CorrectingReports correcting, FormTickets tickets, MessageSource messages) {
        this.observing = observing;
        this.correcting = correcting;
        this.tickets = tickets;
        this.messages = messages;
    }

    @GetMapping(CELL)
    @Permit(Permission.OBSERVE_REPORTS)
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam String path, Locale locale) {
        return new ModelAndView(VIEW, model(actor, new Asked(id, path, locale)));
    }

    private record Asked(UUID report, String path, Locale locale) {}

    private Map<String, Object> model(Actor actor, Asked asked) {
        ExaminedReport examined = observing
                .open(actor, new ObservedReportId(asked.report()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        CellPath cell = CellPath.parse(asked.path())
                .filter(path -> examined.checked().report().cells().containsKey(path))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, Object> model = new HashMap<>();
        model.put("view", CellPageView.of(examined, cell, new Words(messages, asked.locale())));
        model.put("ticket", tickets.issue());
        model.put("mayCorrect", actor.holds(Permission.CORRECT_REPORTS));
        model.put("typed", new TypedCorrection("", ""));
        model.put("problem", new Answer.Refused<>("", List.of(), ""));
        return model;
    }

    @PostMapping(CELL)
    @Permit(Permission.CORRECT_REPORTS)
    ModelAndView correct(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form, Locale locale) {
        String path = form.getOrDefault("path", "");
        TypedCorrection typed = new TypedCorrection(form.getOrDefault("value", ""), form.getOrDefault("reason", ""));
        CorrectingReports.Proposal proposal = new CorrectingReports.Proposal(
                new ObservedReportId(id),
                CellPath.parse(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                typed.value(),
                typed.reason(),
                seen(form.getOrDefault("seen", "")));
        return switch (correcting.correct(actor, submission(form), proposal)) {
            case Answer.Done<CorrectionId> done ->
                new ModelAndView("redirect:/workbench/observatory/reports/" + id + "#" + ReportDrawing.fragment(path));
            case Answer.Refused<CorrectionId> refused -> {
                Map<String, Object> model = model(actor, new Asked(id, path, locale));
                model.put("typed", typed);
                yield refused(model, refused);
            }
        };
    }

    @PostMapping("/workbench/observatory/corrections/{id}/withdrawal")
    @Permit(Permission.CORRECT_REPORTS)
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form, Locale locale) {
        Answer<Correction> answer = correcting.withdraw(actor, new CorrectionId(id), form.getOrDefault("reason", ""));
        return switch (answer) {
            case Answer.Done<Correction>(Correction correction) ->
                new ModelAndView("redirect:/workbench/observatory/reports/" + correction.report() + "#"
                        + ReportDrawing.fragment(correction.cell().toString()));
            case Answer.Refused<Correction> refused -> {
                UUID report = uuid(form.getOrDefault("report", ""))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
                yield refused(model(actor, new Asked(report, form.getOrDefault("path", ""), locale)), refused);
            }
        };
    }

    private static ModelAndView refused(Map<String, Object> model, Answer.Refused<?> refused) {
        model.put("problem", refused);
        ModelAndView page = new ModelAndView(VIEW, model);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private UUID submission(Map<String, String> form) {
        return tickets.redeem(form.getOrDefault("ticket", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static @Nullable CorrectionId seen(String id) {
        return uuid(id).map(CorrectionId::new).orElse(null);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
