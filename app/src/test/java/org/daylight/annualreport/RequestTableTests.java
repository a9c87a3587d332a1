package org.daylight.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestTableTests {

    private static final LocalDate MON_2025_12_29 = LocalDate.of(2025, 12, 29);
    private static final LocalDate WED_2025_12_31 = LocalDate.of(2025, 12, 31);
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
    private static final LocalDate MON_2027_01_04 = LocalDate.of(2027, 1, 4);

    @ParameterizedTest
    @CsvSource({
        // received, served, in which rows of 2026 the case stands
        "2026-03-02, 2026-03-10, NEW_RECEIVED GRANTED RESULT_TOTAL",
        "2026-03-02,           , NEW_RECEIVED CARRIED_OUT",
        "2026-12-31, 2027-01-04, NEW_RECEIVED CARRIED_OUT",
        "2025-12-31, 2026-01-01, CARRIED_IN GRANTED RESULT_TOTAL",
        "2025-12-31, 2025-12-31, ''",
        "2025-12-31,           , CARRIED_IN CARRIED_OUT",
        "2027-01-04, 2027-01-04, ''"
    })
    void a_case_stands_in_the_rows_of_its_days(LocalDate received, @Nullable LocalDate served, String rows) {
        RequestTable table = RequestTable.of(2026, List.of(one(ApplicantColumn.ORG_OTHER, received, served)));

        List<String> found = table.rows().stream()
                .filter(row -> table.count(row, ApplicantColumn.ORG_OTHER) == 1)
                .map(RequestRow::name)
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(rows);
    }

    @ParameterizedTest
    @EnumSource(ApplicantColumn.class)
    void every_column_balances_whatever_the_days(ApplicantColumn column) {
        RequestTable table = RequestTable.of(
                2026,
                List.of(
                        one(ApplicantColumn.NATURAL_PERSON, WED_2025_12_31, MON_2026_03_02),
                        one(ApplicantColumn.NATURAL_PERSON, MON_2026_03_02, null),
                        one(ApplicantColumn.ORG_COMMERCIAL, THU_2026_12_31, MON_2027_01_04),
                        one(ApplicantColumn.ORG_RESEARCH, MON_2025_12_29, WED_2025_12_31),
                        one(ApplicantColumn.ORG_LEGAL_SERVICE, THU_2026_01_01, THU_2026_12_31)));

        assertThat(table.isBalanced(column)).isTrue();
    }

    @Test
    void a_figure_knows_the_cases_behind_it() {
        CountedCase granted = one(ApplicantColumn.NATURAL_PERSON, MON_2026_03_02, THU_2026_12_31);
        RequestTable table = RequestTable.of(2026, List.of(granted));

        assertThat(table.cases(RequestRow.GRANTED, ApplicantColumn.NATURAL_PERSON))
                .containsExactly(granted);
        assertThat(table.cases(RequestRow.GRANTED, ApplicantColumn.TOTAL)).containsExactly(granted);
        assertThat(table.cases(RequestRow.GRANTED, ApplicantColumn.ORG_OTHER)).isEmpty();
    }

    @Test
    void the_2019_format_prints_one_row_for_other_processing() {
        LocalDate mon20200302 = LocalDate.of(2020, 3, 2);
        CountedCase lapsed = new CountedCase(
                UUID.randomUUID(),
                "2020-0001",
                ApplicantColumn.NATURAL_PERSON,
                mon20200302,
                RequestRow.OTHER_NOT_CORRECTED,
                mon20200302);

        RequestTable table = RequestTable.of(2020, List.of(lapsed));

        assertThat(table.rows()).hasSize(23);
        assertThat(table.count(RequestRow.OTHER_PROCESSING, ApplicantColumn.TOTAL))
                .isOne();
    }

    @Test
    void a_result_without_its_day_is_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountedCase(
                        UUID.randomUUID(),
                        "2026-0001",
                        ApplicantColumn.NATURAL_PERSON,
                        MON_2026_03_02,
                        RequestRow.GRANTED,
                        null));
    }

    private static CountedCase one(ApplicantColumn column, LocalDate received, @Nullable LocalDate served) {
        RequestRow result = served == null ? null : RequestRow.GRANTED;
        return new CountedCase(UUID.randomUUID(), "2026-0001", column, received, result, served);
    }
}
