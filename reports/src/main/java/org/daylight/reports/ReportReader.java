package org.daylight.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.daylight.reports.Report.Identity;
import org.daylight.reports.Report.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Reads published annual reports by meaning: rows by their labels, columns by the heads, reports by their period
 * sentences. It never guesses a figure and never throws on bad text; what it cannot place it says.
 */
public final class ReportReader {

    private static final int SHORTEST = 40;

    /** Reads every report of a source; duplicates and cut copies are reports of their own. */
    public Reading read(ReportSource source) {
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
            Report report = segment.isEmpty() ? null : report(name, reports.size() + 1, segment);
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

    private static @Nullable Report report(String name, int ordinal, List<SourceLine> lines) {
        Identity identity = Identities.of(lines);
        List<Run> runs = Run.of(Tokens.of(lines));
        ReportFormat printed = TableReader.formOf(runs);
        ReportFormat format = printed == null ? formOfYear(identity) : printed;
        TableReader tables = new TableReader(runs, format.hasTables() ? format : ReportFormat.REPORT_2021);
        FoundCells found = tables.read();
        boolean named = identity.period() != null || hasTitle(lines);
        if (!tables.foundAnyTable() && !named) {
            return null;
        }
        if (tables.foundAnyTable() && !format.hasTables()) {
            format = tables.foundOtherProcessing() ? ReportFormat.REPORT_2019 : ReportFormat.REPORT_2021;
        }
        boolean complete = !format.hasTables() || tables.foundRows(format) && allLocated(format, found);
        SequencedMap<CellPath, Cell> cells = cells(format, found);
        Origin origin = new Origin(
                name, ordinal, lines.getFirst().number(), lines.getLast().number());
        List<ReadingWarning> warnings = new ArrayList<>(found.warnings());
        if (!complete) {
            warnings.add(ReadingWarning.of(
                    tables.foundAnyTable() ? "INCOMPLETE" : "NO_TABLES", new Place(origin.lastLine()), ""));
        }
        return new Report(origin, identity, format, complete, cells, Sections.of(lines), List.copyOf(warnings));
    }

    private static boolean hasTitle(List<SourceLine> lines) {
        return lines.stream().anyMatch(l -> l.cells() == null && Signals.title(l.text()) != null);
    }

    private static ReportFormat formOfYear(Identity identity) {
        Integer year = identity.year();
        return year == null ? ReportFormat.REPORT_2013 : ReportFormat.ofYear(year);
    }

    private static boolean allLocated(ReportFormat format, FoundCells found) {
        return Forms.paths(format).stream().allMatch(path -> found.get(path).located());
    }

    private static SequencedMap<CellPath, Cell> cells(ReportFormat format, FoundCells found) {
        SequencedMap<CellPath, Cell> cells = new LinkedHashMap<>();
        for (CellPath path : Forms.paths(format)) {
            cells.put(path, found.get(path));
        }
        for (CellPath path : found.paths()) {
            boolean stray = !cells.containsKey(path) && found.hasFigure(path);
            if (stray) {
                found.warn(ReadingWarning.of(
                        "OTHER_FORM",
                        Objects.requireNonNull(found.get(path).place()),
                        found.get(path).raw(),
                        path));
            }
        }
        return Collections.unmodifiableSequencedMap(cells);
    }
}
