package org.daylight.workbench.annualreport;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.annualreport.ExaminedReport;
import org.daylight.annualreport.ObservedReport;
import org.daylight.annualreport.ObservedReportId;
import org.daylight.annualreport.ObservedSource;
import org.daylight.annualreport.ObservingReports;
import org.daylight.annualreport.SourceId;
import org.daylight.files.FileDownload;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One report under observation, and the file it came in. */
@Controller
@Permit(Permission.OBSERVE_REPORTS)
class ObservedReportPages {

    private final ObservingReports observing;
    private final FileDownload download;
    private final MessageSource messages;

    ObservedReportPages(ObservingReports observing, FileDownload download, MessageSource messages) {
        this.observing = observing;
        this.download = download;
        this.messages = messages;
    }

    /** @param cells whether each figure leads to the page of its cell */
    @GetMapping("/workbench/observatory/reports/{id}")
    ModelAndView show(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean cells, Locale locale) {
        ExaminedReport examined = observing
                .open(actor, new ObservedReportId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ObservedReport line = examined.line();
        List<ObservedReport> family = observing.family(actor, line).stream()
                .filter(other -> !other.id().equals(line.id()))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("report", new ReportDrawing(examined, new Words(messages, locale), cells).draw());
        model.put("family", family);
        model.put("series", BodyRow.seriesOf(line.identity().bodyKey()));
        model.put("cells", cells);
        model.put("mayCorrect", actor.holds(Permission.CORRECT_REPORTS));
        return new ModelAndView("workbench/annualreport/observed", model);
    }

    /** The file as it came, never interpreted by the browser. */
    @GetMapping("/workbench/observatory/sources/{id}/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
        return observing
                .source(actor, new SourceId(id))
                .map(ObservedSource::file)
                .map(download::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
