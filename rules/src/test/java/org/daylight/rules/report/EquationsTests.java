package org.daylight.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.rules.Days.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daylight.rules.law.Cites;
import org.daylight.rules.report.Equation.Relation;
import org.daylight.rules.report.Equation.Sides;
import org.daylight.rules.report.Equation.Term;
import org.daylight.rules.report.Equation.Year;
import org.daylight.rules.setting.Setting;
import org.daylight.rules.setting.SettingChange;
import org.daylight.rules.setting.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Cites({"OGI 49", "OGI 50", "REPORT_FORMAT", "REPORT_FORMAT_2019"})
class EquationsTests {

    private static final String REPORT_2022 = """
            new_received 209 6 0 0 0 0 215
            carried_in 12 0 0 0 0 0 12
            granted 137 0 0 0 0 0 137
            granted_partially 20 0 0 0 0 0 20
            refused_third_party 3 0 0 0 0 0 3
            refused_internal_affairs 2 0 0 0 0 0 2
            refused_process_info 10 0 0 0 0 0 10
            unavailable_not_held 42 1 0 0 0 0 43
            unavailable_needs_creation 0 1 0 0 0 0 1
            other_misc 3 0 0 0 0 0 3
            result_total 217 2 0 0 0 0 219
            carried_out 4 4 0 0 0 0 8
            """;

    @ParameterizedTest
    @CsvSource({"REPORT_2021, 25, 7, 7, 3, 2", "REPORT_2019, 23, 7, 7, 3, 0", "REPORT_2013, 0, 0, 0, 0, 0"})
    void each_format_has_its_number_of_equations(
            ReportFormat format, int rows, int columns, int balances, int disputes, int effective) {
        List<Equation> equations = Equations.within(format);
        assertThat(count(equations, "T3-ROW")).isEqualTo(rows);
        assertThat(count(equations, "T3-COL")).isEqualTo(columns);
        assertThat(count(equations, "T3-BAL")).isEqualTo(balances);
        assertThat(count(equations, "T4-SUM")).isEqualTo(disputes);
        assertThat(count(equations, "T2-LOW")).isEqualTo(effective);
        assertThat(equations).hasSize(rows + columns + balances + disputes + effective);
    }

    @Test
    void a_column_sums_twenty_one_leaves_in_2021_and_nineteen_in_2019() {
        assertThat(equation("T3-COL", "T3.result_total.natural_person", ReportFormat.REPORT_2021)
                        .right())
                .hasSize(21);
        assertThat(equation("T3-COL", "T3.result_total.natural_person", ReportFormat.REPORT_2019)
                        .right())
                .hasSize(19)
                .contains(new Term(1, Year.THIS, "T3.other_processing.natural_person"));
        assertThat(equation("T3-ROW", "T3.granted.total", ReportFormat.REPORT_2021)
                        .right())
                .hasSize(6);
    }

    @Test
    void a_sound_report_fulfils_all_of_them() {
        Map<String, Long> cells = cells(REPORT_2022);
        assertThat(Equations.within(ReportFormat.REPORT_2021)).allMatch(equation -> equation.holds(figures(cells)));
    }

    @Test
    void a_report_may_balance_in_total_and_fail_in_its_columns() {
        Map<String, Long> cells = cells(REPORT_2022);
        cells.put("T3.new_received.natural_person", 207L);
        cells.put("T3.new_received.org_commercial", 8L);
        List<Equation> broken = Equations.within(ReportFormat.REPORT_2021).stream()
                .filter(equation -> !equation.holds(figures(cells)))
                .toList();
        assertThat(broken)
                .extracting(Equation::cell)
                .containsExactlyInAnyOrder("T3.balance.natural_person", "T3.balance.org_commercial");
        assertThat(broken.getFirst().sides(figures(cells))).contains(new Sides(219, 221));
    }

    @Test
    void a_blank_cell_breaks_nothing_and_says_nothing() {
        Map<String, Long> cells = cells(REPORT_2022);
        cells.remove("T3.granted.total");
        Equation row = equation("T3-ROW", "T3.granted.total", ReportFormat.REPORT_2021);
        assertThat(row.sides(figures(cells))).isEmpty();
        assertThat(row.holds(figures(cells))).isTrue();
        cells.put("T3.granted.total", 137L);
        cells.remove("T3.granted.org_other");
        assertThat(row.sides(figures(cells))).isEmpty();
    }

    @Test
    void effective_documents_are_at_least_made_less_repealed() {
        Equation low = equation("T2-LOW", "T2.rules.effective", ReportFormat.REPORT_2021);
        assertThat(low.relation()).isEqualTo(Relation.AT_LEAST);
        assertThat(low.holds(figures(Map.of("T2.rules.effective", 2L, "T2.rules.made", 3L, "T2.rules.repealed", 1L))))
                .isTrue();
        assertThat(low.holds(figures(Map.of("T2.rules.effective", 1L, "T2.rules.made", 3L, "T2.rules.repealed", 1L))))
                .isFalse();
        assertThat(low.holds(figures(Map.of("T2.rules.effective", 9L, "T2.rules.made", 3L, "T2.rules.repealed", 1L))))
                .isTrue();
    }

    @Test
    void the_years_are_tied_by_what_is_carried_over_and_what_stays_in_force() {
        List<Equation> now = Equations.across(ReportFormat.REPORT_2021, ReportFormat.REPORT_2021);
        assertThat(count(now, "X-CARRY")).isEqualTo(7);
        assertThat(count(now, "X-EFF")).isEqualTo(2);
        assertThat(now).hasSize(9);
        List<Equation> then = Equations.across(ReportFormat.REPORT_2019, ReportFormat.REPORT_2019);
        assertThat(count(then, "X-PROJ")).isEqualTo(5);
        assertThat(then).hasSize(12);
        assertThat(Equations.across(ReportFormat.REPORT_2019, ReportFormat.REPORT_2021))
                .hasSize(7);
        assertThat(Equations.across(ReportFormat.REPORT_2021, ReportFormat.REPORT_2019))
                .hasSize(7);
        assertThat(Equations.across(ReportFormat.REPORT_2013, ReportFormat.REPORT_2019))
                .isEmpty();
        assertThat(Equations.across(ReportFormat.REPORT_2019, ReportFormat.REPORT_2013))
                .isEmpty();
        Equation effective = now.stream()
                .filter(one -> one.cell().equals("T2.normative_docs.effective"))
                .findFirst()
                .orElseThrow();
        Function<Term, @Nullable Long> figures = term -> switch (term.cell()) {
            case "T2.normative_docs.effective" -> term.year() == Year.LAST ? 11L : 10L;
            default -> 3L;
        };
        assertThat(effective.sides(figures)).contains(new Sides(10, 11));
        Equation carried = now.getFirst();
        assertThat(carried.cell()).isEqualTo("T3.carried_in.natural_person");
        assertThat(carried.right()).containsExactly(new Term(1, Year.LAST, "T3.carried_out.natural_person"));
        Equation projects = then.getLast();
        assertThat(projects.right())
                .containsExactly(
                        new Term(1, Year.LAST, "T2.admin_fees.items_prev"),
                        new Term(1, Year.LAST, "T2.admin_fees.items_delta"));
    }

    @Test
    void the_wire_names_are_those_of_the_form() {
        assertThat(DisputeColumn.Group.SUIT_AFTER_REVIEW.cell(DisputeColumn.PENDING))
                .isEqualTo("T4.suit_after_review.pending");
        assertThat(equation("T4-SUM", "T4.review.total", ReportFormat.REPORT_2019)
                        .right())
                .hasSize(4);
        assertThat(RequestRow.GRANTED.group().chinese()).isEmpty();
        assertThat(RequestRow.REFUSED_STATE_SECRET.group().chinese()).isEqualTo("（三）不予公开");
        assertThat(RequestRow.OTHER_MISC.id()).isEqualTo("other_misc");
        assertThat(Arrays.stream(RequestRow.values()).filter(row -> !row.isResultLeaf()))
                .containsExactly(
                        RequestRow.NEW_RECEIVED,
                        RequestRow.CARRIED_IN,
                        RequestRow.RESULT_TOTAL,
                        RequestRow.CARRIED_OUT);
    }

    @ParameterizedTest
    @CsvSource({
        "2012, ",
        "2013, REPORT_2013",
        "2018, REPORT_2013",
        "2019, REPORT_2019",
        "2020, REPORT_2019",
        "2021, REPORT_2021",
        "2025, REPORT_2021"
    })
    void the_reporting_year_decides_the_format(int year, @Nullable ReportFormat format) {
        assertThat(ReportFormat.ofYear(year).orElse(null)).isEqualTo(format);
    }

    @Test
    void reports_are_due_on_fixed_days_that_do_not_move() {
        Settings settings = Settings.defaults();
        assertThat(ReportingBody.DEPARTMENT.dueOn(2025, settings)).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(ReportingBody.GOVERNMENT.dueOn(2025, settings)).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(ReportingBody.TOWNSHIP.dueOn(2025, settings)).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(ReportingBody.DEPARTMENT.dueOn(2018, settings)).isEqualTo(LocalDate.of(2019, 3, 31));
        assertThat(ReportingBody.DEPARTMENT.dueOn(2019, settings)).isEqualTo(LocalDate.of(2020, 1, 31));
        Settings earlier =
                settings.with(new SettingChange(Setting.TOWNSHIP_REPORT_DUE, "01-26", SUN_2025_06_01, "政务公开办", "区里统一"));
        assertThat(ReportingBody.TOWNSHIP.dueOn(2025, earlier)).isEqualTo(MON_2026_01_26);
        assertThat(ReportingBody.TOWNSHIP.dueOn(2024, earlier)).isEqualTo(LocalDate.of(2025, 1, 31));
        assertThat(ReportingBody.DEPARTMENT.dueOn(2025, earlier)).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    private static long count(List<Equation> equations, String code) {
        return equations.stream().filter(one -> one.code().equals(code)).count();
    }

    private static Equation equation(String code, String cell, ReportFormat format) {
        return Equations.within(format).stream()
                .filter(one -> one.code().equals(code) && one.cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    private static Function<Term, @Nullable Long> figures(Map<String, Long> cells) {
        return term -> cells.get(term.cell());
    }

    /** Rows that are not named are zero, as printed. */
    private static Map<String, Long> cells(String table) {
        Map<String, Long> cells = new HashMap<>();
        for (RequestRow row : RequestRow.of2021()) {
            for (ApplicantColumn column : ApplicantColumn.values()) {
                cells.put(Equations.requestCell(row, column), 0L);
            }
        }
        for (String line : table.split("\n")) {
            String[] words = line.split(" ");
            for (ApplicantColumn column : ApplicantColumn.values()) {
                cells.put("T3." + words[0] + "." + column.id(), Long.valueOf(words[column.ordinal() + 1]));
            }
        }
        return cells;
    }
}
