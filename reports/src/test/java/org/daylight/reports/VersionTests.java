package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.junit.jupiter.api.Test;

/** Reports of one body set against each other: copies, cut copies, versions and years. */
class VersionTests {

    private static List<Report> reports(String... lines) {
        ProseCase one = new ProseCase();
        for (String line : lines) {
            int colon = line.indexOf(':');
            one.line(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return one.reports();
    }

    private static Report printed(Report report, int ordinal, boolean complete) {
        return new Report(
                new Report.Origin(report.origin().file(), ordinal, 7, 100),
                report.identity(),
                report.format(),
                complete,
                report.cells(),
                report.sections(),
                report.warnings());
    }

    private static List<String> across(Checked checked) {
        return checked.findings().stream()
                .filter(f -> f.code().startsWith("X-"))
                .map(f -> f.code() + " " + f.cell())
                .toList();
    }

    @Test
    void a_report_has_errors_when_one_finding_is_an_error() {
        Report wrong = reports("cell:T4.review.total = 8").getFirst();
        Report doubtful = reports("cell:T2.rules.made = 1").getFirst();

        assertThat(new ReportChecks().checkAll(List.of(wrong)).getFirst().hasErrors())
                .isTrue();
        Finding warning = new ReportChecks()
                .check(doubtful).stream()
                        .filter(f -> f.code().equals("T2-LOW"))
                        .findFirst()
                        .orElseThrow();
        assertThat(new Checked(doubtful, List.of(warning), null).hasErrors()).isFalse();
        assertThat(new Checked(doubtful, List.of(), null).hasErrors()).isFalse();
    }

    @Test
    void a_whole_report_of_last_year_stands_for_its_cut_copy() {
        List<Report> years = reports("lastcell:T3.carried_out.natural_person = 9");
        Report cut = printed(years.getFirst(), 1, false);
        Report whole = printed(years.getFirst(), 2, true);

        Checked checked = new ReportChecks()
                .checkAll(List.of(cut, whole, years.getLast()))
                .getLast();

        assertThat(across(checked)).containsExactly("X-CARRY T3.carried_in.natural_person");
        assertThat(checked.findings()).anySatisfy(f -> assertThat(f.message()).contains("case-2021.txt第2份"));
    }

    @Test
    void a_copy_names_the_printing_it_repeats() {
        List<Report> printings = reports("twincell:T2.penalties.decisions = 801");
        Report first = printed(printings.getFirst(), 1, true);
        Report second = printed(printings.getLast(), 2, true);
        Report again = printed(printings.getFirst(), 3, true);

        List<Checked> checked = new ReportChecks().checkAll(List.of(first, second, again));

        assertThat(checked.get(1).copyOf()).isNull();
        assertThat(across(checked.get(1))).containsExactly("X-VERSION T2.penalties.decisions");
        assertThat(checked.get(2).copyOf()).isEqualTo(first.origin());
        assertThat(across(checked.get(2))).isEmpty();
    }

    @Test
    void what_the_text_contradicts_by_itself_is_not_told_again_with_last_years_figures() {
        List<Report> years =
                reports("text:2022年，我县收到政府信息公开申请300件，同比减少75件，下降30%。", "lastcell:T3.new_received.total = 375");

        Checked checked = new ReportChecks().checkAll(years).getLast();

        assertThat(across(checked)).containsExactly("X-YOY-PCT null");
    }

    @Test
    void reports_of_two_bodies_or_of_years_apart_are_not_set_against_each_other() {
        Report other = reports("body:云泽县水利局", "year:2021", "cell:T3.carried_out.natural_person = 9")
                .getFirst();
        Report earlier =
                reports("year:2020", "cell:T3.carried_out.natural_person = 9").getFirst();
        Report later =
                reports("year:2023", "cell:T3.carried_out.natural_person = 9").getFirst();
        Report report = reports("year:2022").getFirst();

        List<Checked> checked = new ReportChecks().checkAll(List.of(other, earlier, later, report));

        assertThat(across(checked.getLast())).isEmpty();
    }

    @Test
    void a_report_without_a_year_is_checked_for_itself_alone() {
        List<Report> years = reports("lastcell:T3.carried_out.natural_person = 9", "cell:T4.review.total = 8");
        Report report = years.getLast();
        Report undated = new Report(
                report.origin(),
                new Report.Identity(report.agency(), null, report.title(), null),
                report.format(),
                true,
                report.cells(),
                report.sections(),
                report.warnings());

        Checked checked =
                new ReportChecks().checkAll(List.of(years.getFirst(), undated)).getLast();

        assertThat(across(checked)).isEmpty();
        assertThat(checked.findings()).extracting(Finding::code).contains("T4-SUM");
    }

    @Test
    void two_printings_and_two_years_are_compared_on_demand() {
        List<Report> printings = reports("twincell:T2.penalties.decisions = 801");
        List<Report> years =
                reports("lastcell:T3.carried_out.natural_person = 9", "text:2022年，我县收到政府信息公开申请300件，同比增加45件。");

        assertThat(new ReportChecks().between(printings.getFirst(), printings.getLast()))
                .extracting(Finding::code)
                .containsExactly("X-VERSION");
        assertThat(new ReportChecks().after(years.getFirst(), years.getLast()))
                .extracting(Finding::code)
                .containsExactly("X-CARRY", "X-YOY-ABS");
    }
}
