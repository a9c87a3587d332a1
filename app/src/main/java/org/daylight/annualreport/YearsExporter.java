package org.daylight.annualreport;

import java.io.IOException;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.account.StaffActors;
import org.daylight.export.ExportOrder;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.springframework.stereotype.Component;

/** Every year of a body. */
@Component
class YearsExporter extends ReportExporter {

    static final String KIND = "observatory-years";
    static final String BODY = "body";

    private final ObservingReports observing;
    private final WritingReports writing;

    YearsExporter(StaffActors actors, ObservingReports observing, WritingReports writing) {
        super(actors);
        this.observing = observing;
        this.writing = writing;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    List<ExaminedReport> examined(Actor actor, ExportOrder order, Progress progress) {
        return observing.examined(actor, order.wanted(BODY), progress);
    }

    @Override
    void write(Actor actor, List<Checked> reports, ExportKind kind, Sink sink) throws IOException {
        writing.write(actor, reports, kind, sink.out());
    }
}
