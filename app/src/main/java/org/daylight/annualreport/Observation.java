package org.daylight.annualreport;

import java.util.List;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.checking.ReportChecks.Checked;

/**
 * What stands in an imported file: each report with its cells and findings.
 *
 * @param warnings what concerns the file as a whole
 */
public record Observation(ObservedSource source, List<Checked> reports, List<ReadingWarning> warnings) {}
