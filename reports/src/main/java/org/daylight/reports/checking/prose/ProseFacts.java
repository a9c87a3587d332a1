package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Confidence;
import org.daylight.reports.Report;
import org.daylight.reports.prose.Prose;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Statement;
import org.jspecify.annotations.Nullable;

/** A report with what its text states, asked by the checks of the prose. */
final class ProseFacts {

    private final Report report;
    private final Prose prose;
    private final Map<Integer, List<Statement>> paragraphs = new LinkedHashMap<>();

    private ProseFacts(Report report, Prose prose) {
        this.report = report;
        this.prose = prose;
        for (Statement statement : prose.statements()) {
            paragraphs
                    .computeIfAbsent(statement.source().paragraph(), p -> new ArrayList<>())
                    .add(statement);
        }
    }

    static ProseFacts of(Report report) {
        return new ProseFacts(report, Prose.of(report));
    }

    Report report() {
        return report;
    }

    Prose prose() {
        return prose;
    }

    /** The statements of each paragraph. */
    List<List<Statement>> paragraphs() {
        return List.copyOf(paragraphs.values());
    }

    List<Statement> paragraphOf(Statement statement) {
        return paragraphs.getOrDefault(statement.source().paragraph(), List.of());
    }

    /** Counts of a quantity for the whole body and the whole reporting year. */
    List<Statement> covering(Quantity quantity) {
        return prose.statements().stream()
                .filter(s -> s.measure().is(quantity) && covers(s))
                .toList();
    }

    boolean covers(Statement statement) {
        return statement.covers(report.year());
    }

    /** What the tables say of a quantity; null when they do not hold it, or a cell was not read with certainty. */
    @Nullable
    BigDecimal table(Quantity quantity) {
        return sum(report, quantity.cells());
    }

    /** The sum of cells; blank ones count as nothing beside others, cells the form lacks are left out. */
    static @Nullable BigDecimal sum(Report report, List<CellPath> paths) {
        BigDecimal sum = null;
        for (CellPath path : paths) {
            Cell cell = report.cell(path);
            if (cell.garbled() || cell.located() && cell.confidence() != Confidence.CERTAIN) {
                return null;
            }
            if (!cell.located() && report.cells().containsKey(path)) {
                return null;
            }
            BigDecimal value = cell.value();
            if (value != null) {
                sum = sum == null ? value : sum.add(value);
            }
        }
        return sum;
    }
}
