package org.daylight.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daylight.organisation.OrganId;
import org.daylight.request.CountedRequest;
import org.daylight.request.RequestId;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestAccountTests {

    private static final OrganId ORGAN = new OrganId(UUID.randomUUID());
    private static final LocalDate MON_2020_03_02 = LocalDate.of(2020, 3, 2);
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
        RequestAccount table = RequestAccount.of(2026, List.of(one(ApplicantColumn.ORG_OTHER, received, served)));

        List<String> found = table.rows().stream()
                .filter(row -> table.count(row, ApplicantColumn.ORG_OTHER) == 1)
                .map(RequestRow::name)
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(rows);
    }

    @ParameterizedTest
    @EnumSource(ApplicantColumn.class)
    void every_column_balances_whatever_the_days(ApplicantColumn column) {
        RequestAccount table = RequestAccount.of(
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
        CountedRequest granted = one(ApplicantColumn.NATURAL_PERSON, MON_2026_03_02, THU_2026_12_31);
        RequestAccount table = RequestAccount.of(2026, List.of(granted));

        assertThat(table.cases(RequestRow.GRANTED, ApplicantColumn.NATURAL_PERSON))
                .containsExactly(granted);
        assertThat(table.cases(RequestRow.GRANTED, ApplicantColumn.TOTAL)).containsExactly(granted);
        assertThat(table.cases(RequestRow.GRANTED, ApplicantColumn.ORG_OTHER)).isEmpty();
    }

    @Test
    void the_2019_format_prints_one_row_for_other_processing() {
        CountedRequest lapsed =
                counted(ApplicantColumn.NATURAL_PERSON, MON_2020_03_02, RequestRow.OTHER_NOT_CORRECTED, MON_2020_03_02);

        RequestAccount table = RequestAccount.of(2020, List.of(lapsed));

        assertThat(table.rows()).hasSize(23);
        assertThat(table.count(RequestRow.OTHER_PROCESSING, ApplicantColumn.TOTAL))
                .isOne();
    }

    private static CountedRequest one(ApplicantColumn column, LocalDate received, @Nullable LocalDate served) {
        RequestRow result = served == null ? null : RequestRow.GRANTED;
        return counted(column, received, result, served);
    }

    private static CountedRequest counted(
            ApplicantColumn column, LocalDate received, @Nullable RequestRow result, @Nullable LocalDate served) {
        return new CountedRequest(
                new RequestId(UUID.randomUUID()), "2026-0001", ORGAN, column, received, result, served);
    }
}
