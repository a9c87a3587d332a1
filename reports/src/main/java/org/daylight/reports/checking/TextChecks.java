package org.daylight.reports.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Place;
import org.daylight.reports.Report;
import org.daylight.reports.Report.Period;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.Section;
import org.daylight.reports.Wording;
import org.daylight.reports.text.Plain;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

/** The checks of rules.md 2.5 that concern headings, period and the notes of section 六. */
final class TextChecks {

    private static final Pattern TITLE_YEAR = Pattern.compile("((?:19|20)\\d{2})");
    private static final Pattern NOTE = Pattern.compile("其他处理|第(?:3|三)项|[“\"《]其他[”\"》]|其他类");
    private static final Pattern FEE = Pattern.compile("信息处理费|收费|费用");

    private final Report report;
    private final List<Finding> findings = new ArrayList<>();

    private TextChecks(Report report) {
        this.report = report;
    }

    static List<Finding> of(Report report) {
        TextChecks checks = new TextChecks(report);
        if (report.format().hasTables()) {
            checks.titles();
            checks.period();
            checks.note();
            checks.fee();
        }
        return checks.findings;
    }

    private void titles() {
        int furthest =
                report.sections().stream().mapToInt(Section::number).max().orElse(0);
        for (int number = 1; number <= Section.TITLES.size(); number++) {
            boolean afterTheCut = !report.complete() && number > furthest;
            if (!afterTheCut) {
                title(number, Section.TITLES.get(number - 1));
            }
        }
    }

    private void title(int number, String expected) {
        Optional<Section> sameNumber = report.sections().stream()
                .filter(s -> s.number() == number && !isOfficial(s.heading()))
                .findFirst();
        if (report.sections().stream().anyMatch(s -> squeeze(s.heading()).equals(expected))) {
            return;
        }
        Optional<Section> moved = report.sections().stream()
                .filter(s -> words(s.heading()).equals(words(expected)))
                .findFirst();
        Optional<Section> stated = moved.or(() -> sameNumber);
        String heading = stated.map(Section::heading).orElse("");
        Place place =
                stated.map(Section::place).orElse(new Place(report.origin().firstLine()));
        String key = moved.isPresent() ? "moved" : stated.isPresent() ? "other" : "missing";
        Wording wording = Wording.of("finding.S-TITLES." + key, expected, heading);
        findings.add(Finding.words(Rule.error("S-TITLES"), place, heading, wording)
                .between(heading.isEmpty() ? null : Datum.of(heading), Datum.of(expected)));
    }

    /** The words of another official title: then that title is misnumbered and this one missing. */
    private static boolean isOfficial(String heading) {
        return Section.TITLES.stream().anyMatch(title -> words(title).equals(words(heading)));
    }

    private static String squeeze(String heading) {
        return heading.replaceAll("\\s", "").replace('．', '、');
    }

    private static String words(String heading) {
        return Plain.label(heading);
    }

    private void period() {
        Period period = report.identity().period();
        Rule rule = Rule.error("S-PERIOD");
        if (period == null) {
            Place start = new Place(report.origin().firstLine());
            findings.add(Finding.words(Rule.info("S-PERIOD"), start, "", Wording.of("finding.S-PERIOD.missing")));
            return;
        }
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from == null || to == null) {
            Wording wording = Wording.of("finding.S-PERIOD.unreadable", period.quote());
            findings.add(Finding.words(Rule.warning("S-PERIOD"), period.place(), period.quote(), wording));
            return;
        }
        int year = titleYear() == null ? to.getYear() : titleYear();
        boolean whole = from.equals(LocalDate.of(year, 1, 1)) && to.equals(LocalDate.of(year, 12, 31));
        if (!whole) {
            Wording wording = Wording.of("finding.S-PERIOD", from, to, year);
            findings.add(Finding.words(rule, period.place(), period.quote(), wording)
                    .between(Datum.of(from + "/" + to), Datum.of(year + "-01-01/" + year + "-12-31")));
        }
    }

    /** The year of a printed title, when it differs from the period the period is wrong or the title is. */
    private @Nullable Integer titleYear() {
        String title = report.title();
        Matcher year = TITLE_YEAR.matcher(title == null ? "" : title);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    private void note() {
        Cell other = report.cell(CellPath.request(RequestRow.OTHER_MISC, ApplicantColumn.TOTAL));
        Optional<Section> section = sectionSix();
        if (other.value() == null || other.value().signum() <= 0 || section.isEmpty()) {
            return;
        }
        if (!NOTE.matcher(section.get().text()).find()) {
            Wording wording = Wording.of("finding.S-NOTE", other.value());
            findings.add(Finding.words(
                            Rule.warning("S-NOTE"),
                            section.get().place(),
                            section.get().heading(),
                            wording)
                    .about(other.path())
                    .between(Datum.of(other.value()), null));
        }
    }

    private void fee() {
        Optional<Section> section = sectionSix();
        boolean asked = report.format() == ReportFormat.REPORT_2021 && section.isPresent();
        if (asked && !FEE.matcher(section.get().text()).find()) {
            findings.add(Finding.words(
                    Rule.warning("S-FEE"),
                    section.get().place(),
                    section.get().heading(),
                    Wording.of("finding.S-FEE")));
        }
    }

    private Optional<Section> sectionSix() {
        return report.sections().stream()
                .filter(s -> s.number() == 6 || words(s.heading()).equals("其他需要报告的事项"))
                .reduce((first, second) -> second);
    }
}
