package org.daylight.annualreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.daylight.account.Actor;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.export.ExportId;
import org.daylight.export.ExportOrder;
import org.daylight.export.OrderingExports;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.writing.ReportJson;
import org.daylight.shared.Answer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/**
 * Takes findings and tables out of the house as files; the trail keeps who took what. Corrections are in place. One
 * report or two are written at once; whatever may be many is ordered and written by a job.
 *
 * <p>No method is transactional: a file is written while neither a connection nor the end of the audit trail is held,
 * and the line in the trail is the last act, in a transaction of its own, before the file leaves.
 */
@Component
public class ExportingReports {

    private final ObservingReports observing;
    private final WritingReports writing;
    private final OrderingExports exports;
    private final AuditTrail trail;

    ExportingReports(ObservingReports observing, WritingReports writing, OrderingExports exports, AuditTrail trail) {
        this.observing = observing;
        this.writing = writing;
        this.exports = exports;
        this.trail = trail;
    }

    /**
     * A file to be taken along.
     *
     * @param subject bodies and years it speaks of, for its name
     */
    public record Exported(String subject, ByteArrayResource content) {}

    /**
     * A file to be written behind the pages.
     *
     * @param submission key of the form's ticket
     * @param naming makes the name of the file from bodies and years
     */
    public record Wish(UUID submission, ExportKind kind, UnaryOperator<String> naming) {}

    /** One report; empty when there is none or the person may not see it. */
    public Optional<Exported> report(Actor actor, ObservedReportId id, ExportKind kind) {
        return observing.open(actor, id).map(each -> {
            byte[] content = written(out -> writing.write(actor, List.of(each.checked()), kind, out));
            note(actor, "report:" + id, kind);
            return exported(subject(each.line()), content);
        });
    }

    /** Two reports side by side; the JSON holds their differences. */
    public Optional<Exported> comparison(Actor actor, ObservedReportId one, ObservedReportId other, ExportKind kind) {
        return observing.compare(actor, one, other).map(compared -> {
            List<Checked> both =
                    List.of(compared.left().checked(), compared.right().checked());
            byte[] content = written(out -> {
                if (kind == ExportKind.JSON) {
                    WritingReports.text(ReportJson.write(compared.tables()), out);
                } else {
                    writing.write(actor, both, kind, out);
                }
            });
            note(actor, "report:" + one + " report:" + other, kind);
            return exported(
                    subject(compared.left().line()) + "-"
                            + subject(compared.right().line()),
                    content);
        });
    }

    /** Orders every year of a body; empty when it has no report or the person may not see it. */
    public Optional<Answer<ExportId>> years(Actor actor, String body, Wish wish) {
        return observing
                .nameOf(actor, body)
                .map(name -> order(actor, wish, new Thing(YearsExporter.KIND, YearsExporter.BODY, body, name)));
    }

    /** Orders the bodies of a year; empty when no report of it is there. */
    public Optional<Answer<ExportId>> ranking(Actor actor, int year, Wish wish) {
        String named = Integer.toString(year);
        return observing.years(actor).contains(year)
                ? Optional.of(order(actor, wish, new Thing(RankingExporter.KIND, RankingExporter.YEAR, named, named)))
                : Optional.empty();
    }

    /** What is ordered: an exporter's kind, the one field it asks for with its value, and how people call it. */
    private record Thing(String exporter, String field, String value, String subject) {}

    private Answer<ExportId> order(Actor actor, Wish wish, Thing thing) {
        ExportKind kind = wish.kind();
        Map<String, String> wanted = Map.of(thing.field(), thing.value(), ReportExporter.AS, kind.id());
        String name = wish.naming().apply(thing.subject()) + "." + kind.ending();
        ExportOrder order = new ExportOrder(thing.exporter(), wanted, name, kind.mediaType());
        return exports.order(actor.subject(), wish.submission(), order);
    }

    private void note(Actor actor, String object, ExportKind kind) {
        trail.record(Deed.done(actor.subject(), "reports.exported", object, kind.id()));
    }

    private static Exported exported(String subject, byte[] content) {
        return new Exported(subject, new ByteArrayResource(content));
    }

    private static String subject(ObservedReport line) {
        return line.identity().body() + line.identity().yearOrZero();
    }

    /** Something that writes a file. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing file) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
