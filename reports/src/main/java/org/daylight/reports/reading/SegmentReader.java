package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Forms;
import org.daylight.reports.Place;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Report.Identity;
import org.daylight.reports.Report.Origin;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.Section;
import org.jspecify.annotations.Nullable;

/** Reads the one report a stretch of lines may hold. */
final class SegmentReader {

    private static final Map<ReportFormat, SequencedMap<CellPath, Cell>> NO_CELLS = Stream.of(ReportFormat.values())
            .collect(Collectors.toUnmodifiableMap(format -> format, SegmentReader::noCells));

    private final Origin origin;
    private final List<SourceLine> lines;

    SegmentReader(String file, int ordinal, List<SourceLine> lines) {
        this.origin = new Origin(
                file, ordinal, lines.getFirst().number(), lines.getLast().number());
        this.lines = lines;
    }

    /** The report, or null when the lines hold neither a table nor a title nor a period of one. */
    @Nullable
    Report read() {
        Identity identity = Identities.of(lines);
        List<Run> runs = Run.of(Tokens.of(lines));
        ReportFormat likely = likelyFormat(runs, identity);
        TableReader tables = new TableReader(runs, likely.hasTables() ? likely : ReportFormat.REPORT_2021);
        FoundCells found = tables.read();
        boolean named = identity.period() != null || identity.title() != null || hasTitle();
        if (!tables.foundAnyTable() && !named) {
            return null;
        }
        ReportFormat format = format(likely, tables);
        boolean complete = !format.hasTables() || (tables.foundRows(format) && allLocated(format, found));
        Doubts.raise(format, found);
        List<Section> sections = Sections.of(lines);
        SequencedMap<CellPath, Cell> cells =
                format.hasTables() ? cells(format, found) : EarlyFigures.read(lines, sections, found);
        boolean cut = TextEnd.isCut(lines, sections);
        if (!complete) {
            found.warn(incomplete(tables));
        } else if (cut) {
            found.warn(ReadingWarning.of("TEXT_CUT", lines.getLast().place(), lastWords()));
        }
        return new Report(origin, identity, format, complete && !cut, cells, sections, List.copyOf(found.warnings()));
    }

    private String lastWords() {
        return lines.reversed().stream()
                .map(line -> line.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private ReadingWarning incomplete(TableReader tables) {
        Optional<SourceLine> picture =
                lines.stream().filter(SourceLine::isPicture).findFirst();
        if (!tables.foundAnyTable() && picture.isPresent()) {
            return ReadingWarning.of("TABLES_ARE_PICTURES", picture.get().place(), "");
        }
        String code = tables.foundAnyTable() ? "INCOMPLETE" : "NO_TABLES";
        return ReadingWarning.of(code, lines.getLast().place(), "");
    }

    private static ReportFormat likelyFormat(List<Run> runs, Identity identity) {
        ReportFormat printed = TableReader.formOf(runs);
        if (printed != null) {
            return printed;
        }
        Integer year = identity.year();
        return year == null ? ReportFormat.REPORT_2013 : ReportFormat.ofYear(year);
    }

    private static ReportFormat format(ReportFormat likely, TableReader tables) {
        if (likely.hasTables() || !tables.foundAnyTable()) {
            return likely;
        }
        return tables.foundOtherProcessing() ? ReportFormat.REPORT_2019 : ReportFormat.REPORT_2021;
    }

    private boolean hasTitle() {
        return lines.stream().anyMatch(l -> l.cells() == null && Signals.title(l.text()) != null);
    }

    private static SequencedMap<CellPath, Cell> noCells(ReportFormat format) {
        SequencedMap<CellPath, Cell> cells = new LinkedHashMap<>();
        Forms.paths(format).forEach(path -> cells.put(path, Cell.notFound(path)));
        return Collections.unmodifiableSequencedMap(cells);
    }

    private static boolean allLocated(ReportFormat format, FoundCells found) {
        return Forms.paths(format).stream().allMatch(path -> found.get(path).located());
    }

    /** The cells of the form; figures that belong to the other form are told and left out. */
    private static SequencedMap<CellPath, Cell> cells(ReportFormat format, FoundCells found) {
        if (found.isEmpty()) {
            return NO_CELLS.getOrDefault(format, new LinkedHashMap<>());
        }
        SequencedMap<CellPath, Cell> cells = new LinkedHashMap<>();
        for (CellPath path : Forms.paths(format)) {
            cells.put(path, found.get(path));
        }
        List<CellPath> strays = new ArrayList<>();
        found.paths().forEach(path -> {
            if (!cells.containsKey(path) && found.hasFigure(path)) {
                strays.add(path);
            }
        });
        for (CellPath path : strays) {
            Place place = Objects.requireNonNull(found.get(path).place());
            found.warn(ReadingWarning.of("OTHER_FORM", place, found.get(path).raw(), path));
        }
        return Collections.unmodifiableSequencedMap(cells);
    }
}
