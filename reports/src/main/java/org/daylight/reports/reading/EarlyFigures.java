package org.daylight.reports.reading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Confidence;
import org.daylight.reports.Forms;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.Section;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a report for 2008 to 2018. The statistics sheet counts before the prose; prose that says several things
 * gives a figure only when one of them speaks for the whole body. Rounded figures are told and left out.
 */
final class EarlyFigures {

    private static final Pattern OF_ALL = Pattern.compile("全[市区县省州盟旗局系年]|各级|总计|合计|共计|总数|总共|本年度|共(?:收到|受理|接收|主动)");

    private final EarlySheet.Found sheet;
    private final Map<CellPath, List<EarlyCandidate>> prose;
    private final FoundCells found;

    private EarlyFigures(List<SourceLine> lines, List<Section> sections, FoundCells found) {
        this.sheet = EarlySheet.of(lines);
        this.prose = EarlyProse.of(sections);
        this.found = found;
    }

    static SequencedMap<CellPath, Cell> read(List<SourceLine> lines, List<Section> sections, FoundCells found) {
        EarlyFigures figures = new EarlyFigures(lines, sections, found);
        figures.sheet.warnings().forEach(found::warn);
        SequencedMap<CellPath, Cell> cells = new LinkedHashMap<>();
        Forms.paths(ReportFormat.REPORT_2013).forEach(path -> cells.put(path, figures.cell(path)));
        return Collections.unmodifiableSequencedMap(cells);
    }

    private Cell cell(CellPath path) {
        List<EarlyCandidate> candidates = prose.getOrDefault(path, List.of());
        Cell printed = sheet.cells().get(path);
        if (printed != null && printed.value() != null) {
            compare(printed, candidates);
            return printed;
        }
        EarlyCandidate chosen = chosen(path, candidates);
        if (chosen == null) {
            return printed == null ? Cell.notFound(path) : printed;
        }
        return new Cell(path, chosen.value(), chosen.raw(), chosen.place(), Confidence.LIKELY);
    }

    private void compare(Cell printed, List<EarlyCandidate> candidates) {
        List<EarlyCandidate> exact =
                candidates.stream().filter(c -> !c.rounded()).toList();
        BigDecimal value = printed.value();
        if (value != null
                && !exact.isEmpty()
                && exact.stream().noneMatch(c -> c.value().compareTo(value) == 0)) {
            EarlyCandidate other = exact.getFirst();
            found.warn(ReadingWarning.of(
                    "EARLY_CONFLICT", other.place(), other.clause(), printed.path(), value, other.value()));
        }
    }

    private @Nullable EarlyCandidate chosen(CellPath path, List<EarlyCandidate> candidates) {
        List<EarlyCandidate> exact =
                candidates.stream().filter(c -> !c.rounded()).toList();
        if (exact.isEmpty()) {
            candidates.stream()
                    .findFirst()
                    .ifPresent(
                            c -> found.warn(ReadingWarning.of("EARLY_ROUNDED", c.place(), c.clause(), path, c.raw())));
            return null;
        }
        List<EarlyCandidate> meant = only(exact, path.row().equals("disputes") ? Pattern.compile("信息公开") : OF_ALL);
        if (agree(meant)) {
            return meant.getFirst();
        }
        String values = exact.stream().map(EarlyCandidate::raw).distinct().collect(Collectors.joining("、"));
        EarlyCandidate first = exact.getFirst();
        found.warn(ReadingWarning.of("EARLY_CANDIDATES", first.place(), first.clause(), path, values));
        return null;
    }

    /** Those that speak of the whole body, when they do not all agree anyway and some do. */
    private static List<EarlyCandidate> only(List<EarlyCandidate> candidates, Pattern sign) {
        if (agree(candidates)) {
            return candidates;
        }
        List<EarlyCandidate> signed =
                candidates.stream().filter(c -> sign.matcher(c.clause()).find()).toList();
        return signed.isEmpty() ? candidates : signed;
    }

    private static boolean agree(List<EarlyCandidate> candidates) {
        BigDecimal first = candidates.getFirst().value();
        return candidates.stream().allMatch(c -> c.value().compareTo(first) == 0);
    }
}
