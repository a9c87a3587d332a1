package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.Place;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;

/**
 * Reads published annual reports by meaning: rows by their labels, columns by the heads, reports by their period
 * sentences. It never guesses a figure and never throws on bad text; what it cannot place it says.
 */
public final class ReportReader {

    private static final int SHORTEST = 40;

    /** Reads every report of a source; duplicates and cut copies are reports of their own. */
    public Reading read(ReportSource source) {
        return open(source).from(source);
    }

    private Reading open(ReportSource source) {
        return switch (source) {
            case ReportSource.File file -> file(file);
            case ReportSource.Text text -> lines(text.name(), SourceLines.of(text.text()), false);
            case ReportSource.Html html -> lines(html.name(), HtmlLines.of(html.html()), false);
        };
    }

    private Reading file(ReportSource.File file) {
        if (file.bytes().length == 0) {
            return Reading.Refused.of(file.name(), "EMPTY");
        }
        return switch (Decoding.of(file.bytes())) {
            case Decoding.Foreign foreign -> Reading.Refused.of(file.name(), foreign.code());
            case Decoding.Text text -> {
                boolean html = HtmlLines.looksLikeHtml(text.text());
                List<SourceLine> lines = html ? HtmlLines.of(text.text()) : SourceLines.of(text.text());
                yield lines(file.name(), lines, text.damaged());
            }
        };
    }

    private static Reading lines(String name, List<SourceLine> lines, boolean damaged) {
        int letters = lines.stream().mapToInt(l -> l.text().strip().length()).sum();
        if (letters == 0) {
            return Reading.Refused.of(name, "EMPTY");
        }
        List<Report> reports = new ArrayList<>();
        for (List<SourceLine> segment : Segments.of(lines)) {
            Report report = segment.isEmpty() ? null : new SegmentReader(name, reports.size() + 1, segment).read();
            if (report != null) {
                reports.add(report);
            }
        }
        if (reports.isEmpty()) {
            return Reading.Refused.of(name, letters < SHORTEST ? "TOO_SHORT" : "NO_REPORT");
        }
        List<ReadingWarning> warnings =
                damaged ? List.of(ReadingWarning.of("LOST_CHARACTERS", new Place(1), name)) : List.of();
        return new Reading.Reports(name, List.copyOf(reports), warnings);
    }
}
