package org.daylight.reports.reading;

import java.io.IOException;
import java.nio.file.Files;
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
        return read(source, Budget.withoutHaste());
    }

    /** The same for a caller who cannot wait for ever. */
    public Reading read(ReportSource source, Budget budget) {
        try {
            return switch (source) {
                case ReportSource.File file -> file(file, budget).from(file);
                case ReportSource.Text text ->
                    lines(text.name(), new Lines.Found(SourceLines.of(text.text()), false), budget)
                            .from(text);
                case ReportSource.Html html ->
                    lines(html.name(), new Lines.Found(HtmlLines.of(html.html()), false), budget)
                            .from(html);
                case ReportSource.OnDisk disk -> disk(disk, budget);
            };
        } catch (Budget.Spent spent) {
            return Reading.Refused.of(source.name(), spent.code());
        }
    }

    private Reading disk(ReportSource.OnDisk disk, Budget budget) {
        try {
            boolean tooLarge = Files.size(disk.path()) > Opening.MOST_BYTES;
            return tooLarge
                    ? Reading.Refused.of(disk.name(), "TOO_LARGE")
                    : read(new ReportSource.File(disk.name(), Files.readAllBytes(disk.path())), budget);
        } catch (IOException unreadable) {
            return Reading.Refused.of(disk.name(), "UNREADABLE");
        }
    }

    private static Reading file(ReportSource.File file, Budget budget) {
        return switch (Opening.open(file.bytes(), budget)) {
            case Lines.None none -> Reading.Refused.of(file.name(), none.code());
            case Lines.Found found -> lines(file.name(), found, budget);
        };
    }

    private static Reading lines(String name, Lines.Found found, Budget budget) {
        List<SourceLine> lines = found.lines();
        long letters = lines.stream()
                .filter(l -> !l.isPicture())
                .mapToLong(l -> l.text().strip().length())
                .sum();
        budget.letters(letters);
        if (letters == 0) {
            return Reading.Refused.of(name, "EMPTY");
        }
        List<Report> reports = new ArrayList<>();
        for (List<SourceLine> segment : Segments.of(Contents.without(SourceLines.atHeadings(lines)))) {
            budget.pause();
            Report report = segment.isEmpty() ? null : new SegmentReader(name, reports.size() + 1, segment).read();
            if (report != null) {
                reports.add(report);
            }
        }
        if (reports.isEmpty()) {
            return Reading.Refused.of(name, letters < SHORTEST ? "TOO_SHORT" : "NO_REPORT");
        }
        List<ReadingWarning> warnings =
                found.damaged() ? List.of(ReadingWarning.of("LOST_CHARACTERS", new Place(1), name)) : List.of();
        return new Reading.Reports(name, List.copyOf(reports), warnings);
    }
}
