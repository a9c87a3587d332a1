package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.reports.checking.ReportChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTests {

    static Stream<Arguments> forms_layouts_and_spellings() {
        List<Arguments> all = new ArrayList<>();
        for (ReportFormat format : List.of(ReportFormat.REPORT_2021, ReportFormat.REPORT_2019)) {
            for (Layout layout : Layout.values()) {
                for (Spelling spelling : Spelling.values()) {
                    all.add(Arguments.of(format, layout, spelling));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("forms_layouts_and_spellings")
    void every_cell_is_read_in_every_layout_and_spelling(ReportFormat format, Layout layout, Spelling spelling) {
        int year = format == ReportFormat.REPORT_2021 ? 2023 : 2020;
        SampleReport sample = SampleReport.of(format, year, layout.ordinal() * 100L + spelling.ordinal());

        Report report = SampleText.readOne(SampleText.of(sample, layout, spelling));

        assertThat(report.format()).isEqualTo(format);
        assertThat(report.year()).isEqualTo(year);
        assertThat(report.agency()).isEqualTo(sample.agency);
        assertThat(wrong(sample, report)).isEmpty();
        assertThat(report.complete()).isTrue();
        assertThat(new ReportChecks().check(report)).isEmpty();
    }

    static List<String> wrong(SampleReport sample, Report report) {
        List<String> wrong = new ArrayList<>();
        sample.truth.forEach((path, truth) -> {
            BigDecimal read = report.value(path);
            if (read == null || read.compareTo(truth) != 0) {
                wrong.add(path + " " + truth + " read " + read);
            }
        });
        return wrong;
    }
}
