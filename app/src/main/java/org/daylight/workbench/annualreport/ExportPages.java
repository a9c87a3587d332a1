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
import org.daylight.annualreport.ObservedReportId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Findings and tables as files. */
@Controller
@Permit(Permission.OBSERVE_REPORTS)
class ExportPages {

    private final ExportingReports exporting;
    private final MessageSource messages;

    ExportPages(ExportingReports exporting, MessageSource messages) {
        this.exporting = exporting;
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

    @GetMapping("/workbench/observatory/series/exports/{kind}")
    ResponseEntity<Resource> years(Actor actor, @PathVariable String kind, @RequestParam String body) {
        ExportKind wanted = kind(kind);
        return answer(wanted, exporting.years(actor, body, wanted));
    }

    @GetMapping("/workbench/observatory/ranking/exports/{kind}")
    ResponseEntity<Resource> ranking(Actor actor, @PathVariable String kind, @RequestParam int year) {
        ExportKind wanted = kind(kind);
        return answer(wanted, exporting.ranking(actor, year, wanted));
    }

    private static ExportKind kind(String word) {
        return ExportKind.of(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<Resource> answer(ExportKind kind, Optional<Exported> found) {
        Exported exported = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String key = kind == ExportKind.LETTER ? "annualreport.export.letter" : "annualreport.export.tables";
        String name = messages.getMessage(key, new Object[] {exported.subject()}, LocaleContextHolder.getLocale());
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name + "." + kind.ending(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(exported.content());
    }
}
