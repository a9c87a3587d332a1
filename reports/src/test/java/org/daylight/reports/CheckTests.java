package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTests {

    private static final SampleReport OF_2022 = SampleReport.of(ReportFormat.REPORT_2021, 2022, 7);
    private static final SampleReport OF_2019 = SampleReport.of(ReportFormat.REPORT_2019, 2019, 8);

    private static List<String> codes(SampleReport sample) {
        return codes(SampleText.of(sample, Layout.PIPES_PADDED, Spelling.PLAIN));
    }

    private static List<String> codes(String text) {
        return new ReportChecks()
                .check(SampleText.readOne(text)).stream().map(CheckTests::said).toList();
    }

    private static String said(Finding finding) {
        return finding.code() + " " + finding.cell();
    }

    private static List<Checked> together(SampleReport... samples) {
        StringBuilder text = new StringBuilder();
        for (SampleReport sample : samples) {
            text.append(SampleText.of(sample, Layout.PIPES_PADDED, Spelling.PLAIN))
                    .append("\n扫码浏览\n");
        }
        return new ReportChecks().checkAll(SampleText.read(text.toString()));
    }

    private static List<String> crossFindings(Checked checked) {
        return checked.findings().stream()
                .filter(f -> f.code().startsWith("X-"))
                .map(CheckTests::said)
                .toList();
    }

    @Test
    void the_forms_have_the_equations_of_the_national_notice() {
        assertThat(BalanceEquation.of(ReportFormat.REPORT_2021)).hasSize(25 + 7 + 7 + 3);
        assertThat(BalanceEquation.of(ReportFormat.REPORT_2019)).hasSize(23 + 7 + 7 + 3);
        assertThat(BalanceEquation.of(ReportFormat.REPORT_2013)).isEmpty();
        assertThat(Forms.paths(ReportFormat.REPORT_2021)).hasSize(10 + 175 + 15);
        assertThat(Forms.paths(ReportFormat.REPORT_2019)).hasSize(22 + 161 + 15);
    }

    @Test
    void a_row_whose_classes_do_not_make_its_total_is_found_with_its_column() {
        SampleReport faulty = OF_2022.with("T3.granted.total", "999");

        assertThat(codes(faulty)).contains("T3-ROW T3.granted.total", "T3-COL T3.result_total.total");
    }

    @Test
    void a_fault_that_hides_in_the_total_column_is_found_in_the_columns() {
        SampleReport faulty = shift(OF_2022, "T3.new_received", 3);

        assertThat(codes(faulty))
                .containsExactly("T3-BAL T3.balance.natural_person", "T3-BAL T3.balance.org_commercial");
    }

    /** Moves requests from natural persons to companies, so that row and total column still add up. */
    private static SampleReport shift(SampleReport sample, String row, int by) {
        CellPath natural = CellPath.parse(row + ".natural_person").orElseThrow();
        CellPath commercial = CellPath.parse(row + ".org_commercial").orElseThrow();
        return sample.with(natural.toString(), "" + (sample.at(natural).intValue() - by))
                .with(commercial.toString(), "" + (sample.at(commercial).intValue() + by));
    }

    @ParameterizedTest
    @CsvSource({
        "T4.review.total,77,T4-SUM T4.review.total",
        "T4.suit_direct.pending,31,T4-SUM T4.suit_direct.total",
        "T4.suit_after_review.upheld,19,T4-SUM T4.suit_after_review.total",
        "T2.rules.made,-1,T2-INT T2.rules.made",
        "T2.licences.decisions,7.5,T2-INT T2.licences.decisions",
        "T2.admin_fees.amount_wan,7.123,T2-INT T2.admin_fees.amount_wan",
        "T2.normative_docs.made,500,T2-LOW T2.normative_docs.effective"
    })
    void one_planted_fault_gives_one_finding(String cell, String value, String finding) {
        assertThat(codes(OF_2022.with(cell, value))).containsExactly(finding);
    }

    @Test
    void a_negative_or_broken_figure_of_requests_is_no_count() {
        assertThat(codes(OF_2022.with("T3.granted.org_other", "-1"))).contains("T3-INT T3.granted.org_other");
        assertThat(codes(OF_2022.with("T3.granted.org_other", "1.5"))).contains("T3-INT T3.granted.org_other");
    }

    @Test
    void a_cell_that_is_no_figure_is_said_and_its_equations_are_left_alone() {
        String text = SampleText.of(
                        OF_2022.with("T2.coercion.decisions", "777777"), Layout.PIPES_PADDED, Spelling.PLAIN)
                .replace("777777", "7O7l7");

        assertThat(codes(text)).containsExactly("T2-INT T2.coercion.decisions");
    }

    @Test
    void a_change_of_items_may_be_negative() {
        assertThat(codes(OF_2019.with("T2.licences.items_delta", "-12"))).isEmpty();
    }

    @Test
    void headings_are_missed_when_left_out_renamed_or_misnumbered() {
        String text = SampleText.of(OF_2022, Layout.PIPES_PADDED, Spelling.PLAIN);

        assertThat(codes(text.replace("二、主动公开政府信息情况\n", ""))).containsExactly("S-TITLES null");
        assertThat(codes(text.replace("五、存在的主要问题及改进情况", "五、问题和打算"))).containsExactly("S-TITLES null");
        assertThat(codes(text.replace("五、存在的主要问题及改进情况", "七、存在的主要问题及改进情况"))).containsExactly("S-TITLES null");
    }

    @Test
    void a_period_that_is_not_the_year_is_an_error() {
        String text = SampleText.of(OF_2022, Layout.PIPES_PADDED, Spelling.PLAIN);

        assertThat(codes(text.replace("2022年1月1日至", "2022年2月1日至"))).containsExactly("S-PERIOD null");
        assertThat(codes(text.replace("1月1日至2022年12月31日", "1月1日至2022年12月30日"))).containsExactly("S-PERIOD null");
        assertThat(codes(text.replace("2022年1月1日至2022年12月31日", "2021年1月1日至2021年12月31日")))
                .containsExactly("S-PERIOD null");
    }

    @Test
    void section_six_explains_other_results_and_speaks_of_fees() {
        SampleReport withOther = OF_2022.with("T3.other_misc.total", "4").with("T3.other_misc.natural_person", "4");
        String text = SampleText.of(withOther, Layout.PIPES_PADDED, Spelling.PLAIN);

        assertThat(codes(text)).noneMatch(c -> c.startsWith("S-"));
        assertThat(codes(text.replace("其他处理中的其他情形均为申请人撤回。", ""))).contains("S-NOTE T3.other_misc.total");
        assertThat(codes(text.replace("本年度没有收取信息处理费。", ""))).contains("S-FEE null");
    }

    @Test
    void two_years_that_continue_give_no_cross_finding() {
        assertThat(together(OF_2022.next(5), OF_2022))
                .allSatisfy(c -> assertThat(c.findings())
                        .as(String.valueOf(c.report().year()))
                        .isEmpty());
        assertThat(together(OF_2019, OF_2019.next(6)))
                .allSatisfy(c -> assertThat(c.findings()).isEmpty());
    }

    @Test
    void a_broken_carry_over_is_found_in_its_column() {
        SampleReport next = OF_2022.next(5);
        String row = "T3.carried_in.";
        int natural =
                next.at(CellPath.parse(row + "natural_person").orElseThrow()).intValue();

        Checked later = together(OF_2022, next.with(row + "natural_person", "" + (natural + 3)))
                .get(1);

        assertThat(crossFindings(later)).containsExactly("X-CARRY T3.carried_in.natural_person");
    }

    @Test
    void documents_and_items_that_do_not_continue_are_found() {
        SampleReport next = OF_2022.next(5);
        int effective = next.at(CellPath.active("rules", "effective")).intValue();
        Checked later = together(OF_2022, next.with("T2.rules.effective", "" + (effective + 1)))
                .get(1);
        assertThat(crossFindings(later)).containsExactly("X-EFF T2.rules.effective");

        SampleReport nextOld = OF_2019.next(6);
        int items = nextOld.at(CellPath.active("coercion", "items_prev")).intValue();
        Checked laterOld = together(OF_2019, nextOld.with("T2.coercion.items_prev", "" + (items - 1)))
                .get(1);
        assertThat(crossFindings(laterOld)).containsExactly("X-PROJ T2.coercion.items_prev");
    }

    @Test
    void a_jump_of_more_than_ten_times_is_a_warning_and_exactly_ten_is_not() {
        SampleReport last = OF_2022.with("T2.penalties.decisions", "300");
        SampleReport next = last.next(5);

        assertThat(crossFindings(together(last, next.with("T2.penalties.decisions", "3001"))
                        .get(1)))
                .containsExactly("X-OUTLIER T2.penalties.decisions");
        assertThat(crossFindings(together(last, next.with("T2.penalties.decisions", "3000"))
                        .get(1)))
                .isEmpty();
        assertThat(crossFindings(together(last, next.with("T2.penalties.decisions", "20"))
                        .get(1)))
                .isEmpty();
    }

    @Test
    void figures_left_over_from_last_year_are_a_warning_when_there_are_two() {
        SampleReport last = OF_2022.with("T2.penalties.decisions", "4321").with("T2.licences.decisions", "5432");
        SampleReport next = last.next(5).with("T2.penalties.decisions", "4321");

        assertThat(crossFindings(together(last, next).get(1))).isEmpty();
        assertThat(crossFindings(together(last, next.with("T2.licences.decisions", "5432"))
                        .get(1)))
                .containsExactly("X-COPY T2.licences.decisions");
    }

    @Test
    void two_forms_in_succeeding_years_are_not_comparable() {
        SampleReport of2020 = SampleReport.of(ReportFormat.REPORT_2019, 2020, 3);
        SampleReport of2021 = SampleReport.of(ReportFormat.REPORT_2021, 2021, 4);

        assertThat(crossFindings(together(of2020, of2021).get(1)))
                .contains("X-FORMAT null")
                .noneMatch(f -> f.startsWith("X-EFF") || f.startsWith("X-PROJ"));
    }

    @Test
    void versions_copies_and_other_bodies_are_told_apart() {
        List<Checked> checked = together(
                OF_2022, OF_2022, OF_2022.with("T4.review.upheld", "40").with("T4.review.total", "99"));

        assertThat(checked)
                .extracting(c -> c.copyOf() == null ? 0 : c.copyOf().ordinal())
                .containsExactly(0, 1, 0);
        assertThat(crossFindings(checked.get(1))).isEmpty();
        assertThat(crossFindings(checked.get(2)))
                .containsExactly("X-VERSION T4.review.upheld", "X-VERSION T4.review.total");
    }

    @Test
    void of_many_versions_ten_are_set_beside_a_report_and_one_sentence_tells_of_the_rest() {
        SampleReport[] many = new SampleReport[14];
        for (int i = 0; i < many.length; i++) {
            many[i] = OF_2022.with("T2.licences.decisions", Integer.toString(700 + i));
        }
        List<Checked> checked = together(many);

        assertThat(crossFindings(checked.get(10))).hasSize(10).containsOnly("X-VERSION T2.licences.decisions");
        assertThat(crossFindings(checked.get(13))).hasSize(11).endsWith("X-VERSION null");
        assertThat(checked.get(13).findings().getLast().severity()).isEqualTo(Severity.INFO);
        assertThat(checked.get(13).findings().getLast().message()).contains("至少有13个数字互不相同的版本", "其中10个");
    }

    @Test
    void a_copy_of_the_twelfth_version_is_known_as_such() {
        SampleReport[] many = new SampleReport[13];
        for (int i = 0; i < many.length; i++) {
            many[i] = OF_2022.with("T2.licences.decisions", Integer.toString(700 + Math.min(i, 11)));
        }

        assertThat(together(many).get(12).copyOf())
                .isNotNull()
                .extracting(Report.Origin::ordinal)
                .isEqualTo(12);
    }

    @Test
    void whoever_knows_better_than_the_names_says_which_reports_are_of_one_body() {
        List<Report> reports = List.of(
                SampleText.readOne(SampleText.of(OF_2022, Layout.PIPES_PADDED, Spelling.PLAIN)),
                SampleText.readOne(
                        SampleText.of(OF_2022.with("T4.review.upheld", "40"), Layout.PIPES_PADDED, Spelling.PLAIN)));

        assertThat(new ReportChecks()
                        .checkAll(reports, (one, other) -> true)
                        .get(1)
                        .findings())
                .extracting(Finding::code)
                .contains("X-VERSION");
        assertThat(new ReportChecks()
                        .checkAll(reports, (one, other) -> false)
                        .get(1)
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("X-VERSION");
    }

    @Test
    void every_sentence_is_complete_in_both_languages() {
        SampleReport broken = OF_2022.with("T3.granted.total", "999").with("T4.review.total", "77");

        for (Finding finding : new ReportChecks()
                .check(SampleText.readOne(SampleText.of(broken, Layout.PIPES_PADDED, Spelling.PLAIN)))) {
            assertThat(finding.message()).endsWith("。").doesNotContain("{");
            assertThat(finding.message(java.util.Locale.ENGLISH)).endsWith(".").doesNotContain("{");
        }
    }
}
