package org.daylight.annualreport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.comparing.Ranking;
import org.daylight.reports.writing.FindingsLetter;
import org.daylight.reports.writing.RankingTable;
import org.daylight.reports.writing.ReportCsv;
import org.daylight.reports.writing.ReportJson;
import org.daylight.reports.writing.ReportWorkbook;
import org.daylight.shared.ChinaTime;
import org.springframework.stereotype.Component;

/** Writes examined reports as files. */
@Component
class WritingReports {

    private final LetterSenders senders;
    private final InstantSource clock;

    WritingReports(LetterSenders senders, InstantSource clock) {
        this.senders = senders;
        this.clock = clock;
    }

    /** Reports one after the other. */
    void write(Actor actor, List<Checked> reports, ExportKind kind, OutputStream out) throws IOException {
        switch (kind) {
            case LETTER -> FindingsLetter.write(reports, senders.of(actor), ChinaTime.today(clock), out);
            case XLSX -> ReportWorkbook.write(reports, out);
            case CSV -> text(ReportCsv.write(reports), out);
            case JSON -> text(ReportJson.write(reports), out);
        }
    }

    /** Bodies beside each other where the kind of file has room for a table of them. */
    void rank(Actor actor, List<Checked> reports, ExportKind kind, OutputStream out) throws IOException {
        switch (kind) {
            case CSV -> text(RankingTable.csv(Ranking.of(reports)), out);
            case XLSX -> RankingTable.xlsx(Ranking.of(reports), out);
            case LETTER, JSON -> write(actor, reports, kind, out);
        }
    }

    static void text(String content, OutputStream out) throws IOException {
        out.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
