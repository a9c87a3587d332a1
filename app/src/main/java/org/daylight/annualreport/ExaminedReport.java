package org.daylight.annualreport;

import java.util.List;
import java.util.Optional;
import org.daylight.reports.CellPath;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.checking.ReportChecks.Checked;

/**
 * A report as its page shows it.
 *
 * @param checked the report with standing corrections in place, and what is found then
 * @param corrections all that were ever made, also those that ended
 * @param identities every word of a person on whose report it is, also those that ended
 * @param warnings what the reader says of the file as a whole
 */
public record ExaminedReport(
        ObservedReport line,
        Checked checked,
        List<Correction> corrections,
        List<IdentityCorrection> identities,
        List<ReadingWarning> warnings) {

    public ExaminedReport {
        corrections = List.copyOf(corrections);
        identities = List.copyOf(identities);
        warnings = List.copyOf(warnings);
    }

    /** The correction of a cell that stands. */
    public Optional<Correction> correctionOf(CellPath cell) {
        return corrections.stream()
                .filter(correction -> correction.stands() && correction.cell().equals(cell))
                .findFirst();
    }
}
