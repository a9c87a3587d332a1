package org.daylight.annualreport;

import java.util.List;
import org.daylight.reports.Report;

/** The indicators of every report, for comparisons that open no file. */
interface ObservedIndicators {

    /** Replaces what is known of a report. */
    void keep(ObservedReportId id, Report report);

    /** Every report of a year that repeats no other, by body. */
    List<RankedBodies.Stated> ofYear(int year);
}
