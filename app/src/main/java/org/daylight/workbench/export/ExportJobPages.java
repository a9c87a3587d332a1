package org.daylight.workbench.export;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.export.ExportId;
import org.daylight.export.ExportJob;
import org.daylight.export.OrderingExports;
import org.daylight.files.FileDownload;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The own exports: a list, a page each that says how far it is, and the file. Those of others are not there (404). */
@Controller
@Permit(Permission.USE_WORKBENCH)
class ExportJobPages {

    private static final String HOME = "/workbench/exports";
    private static final String REFRESH_SECONDS = "3";

    private final OrderingExports exports;
    private final FileDownload download;
    private final MessageSource messages;

    ExportJobPages(OrderingExports exports, FileDownload download, MessageSource messages) {
        this.exports = exports;
        this.download = download;
        this.messages = messages;
    }

    /** @param problem the key of a refusal that sent the reader here, see {@link #refusals} */
    @GetMapping(HOME)
    ModelAndView overview(Actor actor, @RequestParam(defaultValue = "") String problem, Locale locale) {
        List<ExportRow> rows = exports.newest(actor.subject()).stream()
                .map(job -> row(job, locale))
                .toList();
        String sentence = refusals(locale).getOrDefault(problem, "");
        return new ModelAndView("workbench/export/exports", Map.of("rows", rows, "problem", sentence));
    }

    private Map<String, String> refusals(Locale locale) {
        return Map.of(
                "too-many", text(locale, "export.refused.too-many", OrderingExports.MOST_OPEN),
                "not-permitted", text(locale, "export.refused.not-permitted"));
    }

    /** Reloads itself every few seconds until the export is over, unless the reader asked it not to. */
    @GetMapping(HOME + "/{id}")
    ModelAndView show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean watch,
            HttpServletResponse response) {
        ExportJob job = exports.find(actor.subject(), new ExportId(id)).orElseThrow(ExportJobPages::notFound);
        boolean reloads = watch && job.isOpen();
        if (reloads) {
            response.setHeader("Refresh", REFRESH_SECONDS);
        }
        Locale locale = LocaleContextHolder.getLocale();
        return new ModelAndView("workbench/export/export", Map.of("row", row(job, locale), "reloads", reloads));
    }

    @GetMapping(HOME + "/{id}/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
        return exports.fetch(actor.subject(), new ExportId(id))
                .map(download::of)
                .orElseThrow(ExportJobPages::notFound);
    }

    @PostMapping(HOME + "/{id}/cancel")
    String cancel(Actor actor, @PathVariable UUID id) {
        if (exports.find(actor.subject(), new ExportId(id)).isEmpty()) {
            throw notFound();
        }
        exports.cancel(actor.subject(), new ExportId(id));
        return "redirect:" + HOME + "/" + id;
    }

    private ExportRow row(ExportJob job, Locale locale) {
        String title = text(locale, "export.kind." + job.order().kind());
        String state = text(locale, "export.state." + job.state());
        ExportJob.Problem problem = job.problem();
        String sentence = problem == null
                ? text(locale, "export.sentence." + job.state(), job.done(), job.total(), job.percent())
                : text(locale, problem.key(), problem.named().toArray());
        return new ExportRow(job, title, state, sentence);
    }

    private String text(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
