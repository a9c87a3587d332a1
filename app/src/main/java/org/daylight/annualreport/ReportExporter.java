package org.daylight.annualreport;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.StaffActors;
import org.daylight.export.ExportOrder;
import org.daylight.export.Exporter;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.shared.Answer;

/** Writes many observed reports, for whoever may observe at this moment. */
abstract class ReportExporter implements Exporter {

    /** The field of an order that says as what kind of file. */
    static final String AS = "as";

    private final StaffActors actors;

    ReportExporter(StaffActors actors) {
        this.actors = actors;
    }

    @Override
    public final boolean permits(String owner, ExportOrder order) {
        return observer(owner).isPresent();
    }

    private Optional<Actor> observer(String owner) {
        return actors.find(owner).filter(actor -> actor.holds(Permission.OBSERVE_REPORTS));
    }

    @Override
    public final Answer<ExportOrder> write(String owner, ExportOrder order, Sink sink) throws IOException {
        Optional<Actor> observer = observer(owner);
        Optional<ExportKind> kind = ExportKind.of(order.wanted(AS));
        if (observer.isEmpty() || kind.isEmpty()) {
            return Answer.refused("export.refused.not-permitted");
        }
        List<Checked> reports = examined(observer.get(), order, sink.progress()).stream()
                .map(ExaminedReport::checked)
                .toList();
        if (reports.isEmpty()) {
            return Answer.refused("annualreport.export.nothing-left");
        }
        write(observer.get(), reports, kind.get(), sink);
        return Answer.done(order);
    }

    /** The reports that were ordered, examined one after the other. */
    abstract List<ExaminedReport> examined(Actor actor, ExportOrder order, Progress progress);

    abstract void write(Actor actor, List<Checked> reports, ExportKind kind, Sink sink) throws IOException;
}
