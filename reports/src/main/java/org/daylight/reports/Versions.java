package org.daylight.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.Finding.Rule;
import org.jspecify.annotations.Nullable;

/** Several printings of one report: copies, cut copies, and versions that differ (X-VERSION). */
final class Versions {

    private Versions() {}

    /** Cells that both hold and that differ; a blank differs from a figure, a missing cell from nothing. */
    static List<CellPath> differences(Report one, Report other) {
        List<CellPath> paths = new ArrayList<>();
        for (Cell cell : one.cells().values()) {
            Cell twin = other.cell(cell.path());
            if (cell.located() && twin.located() && !Figures.same(cell.value(), twin.value())) {
                paths.add(cell.path());
            }
        }
        return paths;
    }

    /** Whether two reports tell of the same body; a body that is not named matches any of its file. */
    static boolean sameBody(Report one, Report other) {
        String a = one.agency();
        String b = other.agency();
        if (a == null || b == null) {
            return one.origin().file().equals(other.origin().file());
        }
        String shortA = core(a);
        String shortB = core(b);
        return shortA.endsWith(shortB) || shortB.endsWith(shortA);
    }

    private static String core(String agency) {
        return agency.replaceFirst("(?<=..)(?:人民政府办公室|人民政府办公厅|人民政府|政府办公室|政府)$", "");
    }

    /** One finding per cell in which this printing differs from an earlier one of the same year. */
    static List<Finding> against(Report earlier, Report report) {
        List<Finding> findings = new ArrayList<>();
        for (CellPath path : differences(earlier, report)) {
            Cell cell = report.cell(path);
            Cell twin = earlier.cell(path);
            Place place = twin.place() == null ? new Place(1) : twin.place();
            Wording wording =
                    Wording.of("finding.X-VERSION", path, said(cell), said(twin), which(report, earlier), place.line());
            findings.add(Finding.figure(Rule.error("X-VERSION"), cell, BigDecimal.ZERO, wording)
                    .between(datum(cell.value()), datum(twin.value())));
        }
        return findings;
    }

    private static @Nullable Datum datum(@Nullable BigDecimal value) {
        return value == null ? null : Datum.of(value);
    }

    /** Which report another one speaks of: 第3份, with the file when it is another. */
    static Wording which(Report from, Report to) {
        boolean sameFile = from.origin().file().equals(to.origin().file());
        return Wording.of(
                sameFile ? "origin.here" : "origin.file",
                to.origin().ordinal(),
                to.origin().file());
    }

    private static Object said(Cell cell) {
        return cell.value() == null ? Wording.of("blank") : cell.value();
    }
}
