package org.daylight.annualreport;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The reports of all sources, as far as lists need them. */
interface ObservedReports {

    /** What is written anew whenever a source is read. */
    record Entry(ObservedReportId id, int ordinal, ObservedReport.Identity identity, Form form) {}

    /** Form of a report, and whether it is whole. */
    record Form(org.daylight.reports.ReportFormat format, boolean complete) {}

    /** What was found in one report, and how much of its form was read. */
    record Tally(ObservedReportId report, boolean copy, Found found, Read read) {}

    /** Findings by severity. */
    record Found(int errors, int warnings, int notes) {}

    /** Cells of the form, and those that were found in the source. */
    record Read(int cells, int found) {}

    /** Replaces the entries of a source; a report that was known before keeps its identity. */
    void renew(SourceId source, List<Entry> entries);

    void tally(Tally tally);

    /** Writes down whose report of which year it counts as. */
    void identify(ObservedReportId report, ObservedReport.Identity identity);

    /** Shows every report of a body under another name. */
    void moveBody(String key, String to);

    /** Shows the reports that bear one of the names under a name. */
    void showUnder(String key, Collection<String> names);

    Optional<ObservedReport> find(ObservedReportId id);

    ReportList list(ReportFilter filter);

    /** The reports of a source in the order of the file. */
    List<ObservedReport> of(SourceId source);

    /**
     * Every report of a body, oldest year first, within a year in the order of import; with those that name no body and
     * stand in a file that names only this one.
     */
    List<ObservedReport> ofBody(String key);

    /** The reports of a year, by body. */
    List<ObservedReport> ofYear(int year, int limit);

    /** Every name under which reports were published. */
    List<ObservedName> names();

    /** The years with reports, newest first. */
    List<Integer> years();

    /** Bodies by key beginning behind one, each with its reports. */
    List<ObservedBody> bodies(String after, int limit);

    /** Keeps others from tallying the same bodies until the transaction ends. */
    void holdBodies(Collection<String> keys);

    /** Keeps names from being joined or parted until the transaction ends; several may do so at once. */
    void readNames();

    /** Keeps everybody else from reading or changing which names are of one body until the transaction ends. */
    void changeNames();
}
