package org.daylight.workbench.annualreport;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.annualreport.ExportKind;
import org.daylight.annualreport.ExportingReports;
import org.daylight.annualreport.ExportingReports.Exported;
import org.daylight.annualreport.ExportingReports.Wish;
import org.daylight.annualreport.ObservedReportId;
import org.daylight.export.ExportId;
import org.daylight.shared.Answer;
import org.daylight.web.FormTickets;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Findings and tables as files: one report or two at once, many as an export that is written behind the pages. */
@Controller
@Permit(Permission.OBSERVE_REPORTS)
class ExportPages {

    private final ExportingReports exporting;
    private final FormTickets tickets;
    private final MessageSource messages;

    ExportPages(ExportingReports exporting, FormTickets tickets, MessageSource messages) {
        this.exporting = exporting;
        this.tickets = tickets;
        this.messages = messages;
    }

    @GetMapping("/workbench/observatory/reports/{id}/exports/{kind}")
    ResponseEntity<Resource> report(Actor actor, @PathVariable UUID id, @PathVariable String kind) {
        ExportKind wanted = kind(kind);
        return answer(wanted, exporting.report(actor, new ObservedReportId(id), wanted));
    }

    @GetMapping("/workbench/observatory/comparison/exports/{kind}")
    ResponseEntity<Resource> comparison(
            Actor actor, @PathVariable String kind, @RequestParam UUID left, @RequestParam UUID right) {
        ExportKind wanted = kind(kind);
        return answer(
                wanted, exporting.comparison(actor, new ObservedReportId(left), new ObservedReportId(right), wanted));
    }

    @PostMapping("/workbench/observatory/series/exports/{kind}")
    String years(Actor actor, @PathVariable String kind, @RequestParam String body, @RequestParam String ticket) {
        return ordered(exporting.years(actor, body, wish(kind, ticket)));
    }

    @PostMapping("/workbench/observatory/ranking/exports/{kind}")
    String ranking(Actor actor, @PathVariable String kind, @RequestParam int year, @RequestParam String ticket) {
        return ordered(exporting.ranking(actor, year, wish(kind, ticket)));
    }

    /** Buttons of one form share its ticket; each kind of file is a wish of its own. */
    private Wish wish(String kind, String ticket) {
        ExportKind wanted = kind(kind);
        UUID form = tickets.redeem(ticket).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        UUID submission = UUID.nameUUIDFromBytes((form + wanted.id()).getBytes(StandardCharsets.UTF_8));
        return new Wish(submission, wanted, subject -> name(wanted, subject));
    }

    private static String ordered(Optional<Answer<ExportId>> answer) {
        return switch (answer.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))) {
            case Answer.Done<ExportId>(ExportId id) -> "redirect:/workbench/exports/" + id;
            case Answer.Refused<ExportId> refused ->
                "redirect:/workbench/exports?problem="
                        + refused.messageKey().substring(refused.messageKey().lastIndexOf('.') + 1);
        };
    }

    private static ExportKind kind(String word) {
        return ExportKind.of(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String name(ExportKind kind, String subject) {
        String key = kind == ExportKind.LETTER ? "annualreport.export.letter" : "annualreport.export.tables";
        return messages.getMessage(key, new Object[] {subject}, LocaleContextHolder.getLocale());
    }

    private ResponseEntity<Resource> answer(ExportKind kind, Optional<Exported> found) {
        Exported exported = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name(kind, exported.subject()) + "." + kind.ending(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(exported.content());
    }
}
