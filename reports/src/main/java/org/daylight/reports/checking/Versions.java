package org.daylight.reports.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Place;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;
import org.jspecify.annotations.Nullable;

/** Several printings of one report: copies, cut copies, and versions that differ (X-VERSION). */
final class Versions {

    private Versions() {}

    /** One finding per cell in which this printing differs from an earlier one of the same year. */
    static List<Finding> against(Report earlier, Report report) {
        List<Finding> findings = new ArrayList<>();
        for (CellPath path : earlier.differences(report)) {
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

    /** One finding where there are too many versions to set each beside this one. */
    static Finding beyond(Report report, int versions, int compared) {
        Wording wording = Wording.of("finding.X-VERSION.many", versions, compared);
        return Finding.words(Rule.info("X-VERSION"), new Place(report.origin().firstLine()), "", wording);
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
