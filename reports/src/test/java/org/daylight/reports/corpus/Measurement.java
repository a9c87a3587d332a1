package org.daylight.reports.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.daylight.reports.Cell;
import org.daylight.reports.Confidence;
import org.daylight.reports.Finding;
import org.daylight.reports.Report;
import org.daylight.reports.Severity;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.corpus.Specimen.Case;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;

/** Reads and checks cases and counts what came out against what is known. */
final class Measurement {

    /** Found of planted. */
    private static final class Tally {
        int planted;
        int found;
    }

    int specimens;
    int cells;
    int wrongCells;
    int silentlyWrong;
    int planted;
    int found;
    int falseErrors;
    int falseWarnings;
    final List<String> failures = new ArrayList<>();
    private final Map<String, Tally> byCode = new TreeMap<>();

    void add(Case each) {
        List<Report> reports = new ArrayList<>();
        for (Specimen specimen : each.specimens()) {
            specimens++;
            Report report = read(each, specimen);
            if (report != null) {
                compare(each, specimen, report);
                reports.add(report);
            }
        }
        findings(each, reports);
    }

    private Report read(Case each, Specimen specimen) {
        Reading reading = new ReportReader().read(new ReportSource.File(specimen.file(), specimen.bytes()));
        if (reading instanceof Reading.Reports read && read.reports().size() == 1) {
            return read.reports().getFirst();
        }
        String got = reading instanceof Reading.Refused refused
                ? "refused " + refused.code()
                : ((Reading.Reports) reading).reports().size() + " reports";
        fail(each, specimen, "reading: " + got);
        cells += specimen.truth().cells().size();
        wrongCells += specimen.truth().cells().size();
        return null;
    }

    private void fail(Case each, Specimen specimen, String what) {
        failures.add(each.name() + " | " + specimen.file() + " | " + specimen.origin() + " | " + what);
    }

    private void compare(Case each, Specimen specimen, Report report) {
        Specimen.Truth truth = specimen.truth();
        if (!Objects.equals(report.year(), truth.year())) {
            fail(each, specimen, "year " + report.year() + " for " + truth.year());
        }
        if (!Objects.equals(report.agency(), truth.agency())) {
            fail(each, specimen, "agency " + report.agency() + " for " + truth.agency());
        }
        if (report.format() != truth.format()) {
            fail(each, specimen, "form " + report.format() + " for " + truth.format());
        }
        truth.cells().forEach((path, value) -> {
            cells++;
            Cell cell = report.cell(path);
            BigDecimal read = cell.value();
            boolean right = value == null ? read == null : read != null && read.compareTo(value) == 0;
            if (!right) {
                wrongCells++;
                silentlyWrong += read != null && cell.confidence() == Confidence.CERTAIN ? 1 : 0;
                fail(each, specimen, "cell " + path + " " + value + " read " + read + " " + cell.confidence());
            }
        });
    }

    private void findings(Case each, List<Report> reports) {
        List<Finding> findings = new ArrayList<>();
        for (Checked checked : new ReportChecks().checkAll(reports)) {
            findings.addAll(checked.findings());
        }
        for (Fault fault : each.faults()) {
            Tally tally = byCode.computeIfAbsent(fault.code(), code -> new Tally());
            tally.planted++;
            planted++;
            if (findings.stream().anyMatch(finding -> finds(finding, fault))) {
                tally.found++;
                found++;
            } else {
                fail(
                        each,
                        each.specimens().getLast(),
                        "MISSED " + fault.code() + " " + fault.cell() + ": " + fault.what() + "; found "
                                + findings.stream().map(Measurement::brief).toList());
            }
        }
        for (Finding finding : findings) {
            if (each.faults().stream().noneMatch(fault -> explains(fault, finding))) {
                falseAlarm(each, finding);
            }
        }
    }

    private static String brief(Finding finding) {
        return finding.code() + (finding.cell() == null ? "" : " " + finding.cell());
    }

    private static boolean finds(Finding finding, Fault fault) {
        return (finding.code().equals(fault.code()) || finding.code().equals(fault.also()))
                && (fault.cell() == null
                        || finding.cell() == null
                        || finding.cell().toString().equals(fault.cell())
                        || fault.code().startsWith("N-"));
    }

    private static boolean explains(Fault fault, Finding finding) {
        return finding.code().equals(fault.code()) || fault.follows().contains(finding.code());
    }

    private void falseAlarm(Case each, Finding finding) {
        if (finding.severity() == Severity.INFO) {
            return;
        }
        boolean error = finding.severity() == Severity.ERROR;
        falseErrors += error ? 1 : 0;
        falseWarnings += error ? 0 : 1;
        String words = finding.message() + " 〔" + finding.quote() + "〕 line "
                + finding.place().line();
        fail(each, each.specimens().getLast(), "FALSE " + finding.severity() + " " + brief(finding) + ": " + words);
    }

    double cellsRight() {
        return cells == 0 ? 1 : 1 - wrongCells / (double) cells;
    }

    double faultsFound() {
        return planted == 0 ? 1 : found / (double) planted;
    }

    double falseErrorsPerFifty() {
        return specimens == 0 ? 0 : 50.0 * falseErrors / specimens;
    }

    String summary() {
        StringBuilder text = new StringBuilder(String.format(
                "%d reports: cells right %d of %d (%.3f %%), sure and wrong %d; faults found %d of %d (%.1f %%); "
                        + "false errors %d (%.2f per 50 reports), false warnings %d%n",
                specimens,
                cells - wrongCells,
                cells,
                100 * cellsRight(),
                silentlyWrong,
                found,
                planted,
                100 * faultsFound(),
                falseErrors,
                falseErrorsPerFifty(),
                falseWarnings));
        byCode.forEach((code, tally) -> text.append("  ")
                .append(code)
                .append(' ')
                .append(tally.found)
                .append('/')
                .append(tally.planted));
        return text.toString();
    }
}
