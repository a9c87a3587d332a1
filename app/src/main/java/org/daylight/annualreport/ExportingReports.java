package org.daylight.annualreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.daylight.account.Actor;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.comparing.Ranking;
import org.daylight.reports.writing.FindingsLetter;
import org.daylight.reports.writing.RankingTable;
import org.daylight.reports.writing.ReportCsv;
import org.daylight.reports.writing.ReportJson;
import org.daylight.reports.writing.ReportWorkbook;
import org.daylight.shared.ChinaTime;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/**
 * Takes findings and tables out of the house as files; the trail keeps who took what. Corrections are in place.
 *
 * <p>No method is transactional: a file is written while neither a connection nor the end of the audit trail is held,
 * and the line in the trail is the last act, in a transaction of its own, before the file leaves.
 */
@Component
public class ExportingReports {

    private final ObservingReports observing;
    private final LetterSenders senders;
    private final AuditTrail trail;
    private final InstantSource clock;

    ExportingReports(ObservingReports observing, LetterSenders senders, AuditTrail trail, InstantSource clock) {
        this.observing = observing;
        this.senders = senders;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A file to be taken along.
     *
     * @param subject bodies and years it speaks of, for its name
     */
    public record Exported(String subject, ByteArrayResource content) {}

    /** One report; empty when there is none or the person may not see it. */
    public Optional<Exported> report(Actor actor, ObservedReportId id, ExportKind kind) {
        return observing.open(actor, id).map(each -> {
            byte[] content = written(actor, List.of(each.checked()), kind);
            note(actor, "report:" + id, kind);
            return exported(subject(each.line()), content);
        });
    }

    /** Two reports side by side; the JSON holds their differences. */
    public Optional<Exported> comparison(Actor actor, ObservedReportId one, ObservedReportId other, ExportKind kind) {
        return observing.compare(actor, one, other).map(compared -> {
            List<Checked> both =
                    List.of(compared.left().checked(), compared.right().checked());
            byte[] content =
                    kind == ExportKind.JSON ? bytes(ReportJson.write(compared.tables())) : written(actor, both, kind);
            note(actor, "report:" + one + " report:" + other, kind);
            return exported(
                    subject(compared.left().line()) + "-"
                            + subject(compared.right().line()),
                    content);
        });
    }

    /** Every year of a body. */
    public Optional<Exported> years(Actor actor, String body, ExportKind kind) {
        return observing.years(actor, body).map(years -> {
            byte[] content = written(actor, checked(years.reports()), kind);
            note(actor, "body:" + body, kind);
            return exported(years.body(), content);
        });
    }

    /** The bodies of a year; empty when no report of it is there. */
    public Optional<Exported> ranking(Actor actor, int year, ExportKind kind) {
        List<Checked> reports = checked(observing.examined(actor, year));
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        byte[] content = ranked(actor, reports, kind);
        note(actor, "year:" + year, kind);
        return Optional.of(exported(Integer.toString(year), content));
    }

    private byte[] ranked(Actor actor, List<Checked> reports, ExportKind kind) {
        return switch (kind) {
            case CSV -> bytes(RankingTable.csv(Ranking.of(reports)));
            case XLSX -> stream(out -> RankingTable.xlsx(Ranking.of(reports), out));
            case LETTER, JSON -> written(actor, reports, kind);
        };
    }

    private static List<Checked> checked(List<ExaminedReport> reports) {
        return reports.stream().map(ExaminedReport::checked).toList();
    }

    private byte[] written(Actor actor, List<Checked> reports, ExportKind kind) {
        return switch (kind) {
            case LETTER -> stream(out -> FindingsLetter.write(reports, senders.of(actor), ChinaTime.today(clock), out));
            case XLSX -> stream(out -> ReportWorkbook.write(reports, out));
            case CSV -> bytes(ReportCsv.write(reports));
            case JSON -> bytes(ReportJson.write(reports));
        };
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Something that writes a file. */
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] stream(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
