package org.daylight.annualreport;

import java.util.List;
import java.util.Optional;

/** The reports of all sources, as far as lists need them. */
interface ObservedReports {

    /** What is written anew whenever a source is read. */
    record Entry(ObservedReportId id, int ordinal, ObservedReport.Identity identity, Form form) {}

    /** Form of a report, and whether it is whole. */
    record Form(org.daylight.reports.ReportFormat format, boolean complete) {}

    /** Findings of one report. */
    record Tally(ObservedReportId report, boolean copy, int errors, int warnings, int notes) {}

    /** Replaces the entries of a source; a report that was known before keeps its identity. */
    void renew(SourceId source, List<Entry> entries);

    void tally(Tally tally);

    Optional<ObservedReport> find(ObservedReportId id);

    ReportList list(ReportFilter filter);

    /** The reports of a source in the order of the file. */
    List<ObservedReport> of(SourceId source);

    /** Every report of a body, oldest year first, within a year in the order of import. */
    List<ObservedReport> ofBody(String key);

    /** The reports of a year, by body. */
    List<ObservedReport> ofYear(int year, int limit);

    /** The years with reports, newest first. */
    List<Integer> years();

    /** Bodies by key beginning behind one, each with its reports. */
    List<ObservedBody> bodies(String after, int limit);

    /** Keeps others from tallying the same body until the transaction ends. */
    void holdBody(String key);
}
