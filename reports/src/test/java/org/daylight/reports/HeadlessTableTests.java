package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables whose head is a picture or was lost: placed only where the sums of the national form prove the place. */
class HeadlessTableTests {

    private static final SampleReport SAMPLE = SampleReport.of(ReportFormat.REPORT_2021, 2023, 31);
    private static final String REQUESTS = "三、收到和处理政府信息公开申请情况";
    private static final String DISPUTES = "四、政府信息公开行政复议、行政诉讼情况";

    private static String withoutHeads(String text) {
        String first = RequestRow.NEW_RECEIVED.chinese();
        int heading = text.indexOf(REQUESTS) + REQUESTS.length();
        String requests = text.substring(0, heading) + "\n" + text.substring(text.indexOf(first, heading));
        int disputes = requests.indexOf(DISPUTES) + DISPUTES.length();
        int figures = requests.lastIndexOf("总计") + "总计".length();
        return requests.substring(0, disputes) + "\n" + requests.substring(figures);
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"PIPES_PADDED", "PIPES_BARE", "CELL_PER_LINE"})
    void rows_that_add_up_are_read_in_the_order_of_the_form_but_not_as_certain(Layout layout) {
        Report report = SampleText.readOne(withoutHeads(SampleText.of(SAMPLE, layout, Spelling.PLAIN)));

        assertThat(LayoutTests.wrong(SAMPLE, report)).isEmpty();
        assertThat(report.cell(CellPath.request(RequestRow.GRANTED, ApplicantColumn.TOTAL))
                        .confidence())
                .isEqualTo(Confidence.LIKELY);
        assertThat(report.cell(CellPath.dispute(DisputeRoute.REVIEW, DisputeResult.TOTAL))
                        .confidence())
                .isEqualTo(Confidence.LIKELY);
        assertThat(report.warnings()).extracting(ReadingWarning::code).containsOnlyOnce("NO_HEAD");
    }

    @Test
    void a_row_that_lacks_a_figure_is_left_out() {
        String text = "2023年政府信息公开工作年度报告\n" + REQUESTS + "\n"
                + "一、本年新收政府信息公开申请数量 | 5 | 1 | 0 | 0 | 0 | 0 | 6\n"
                + "二、上年结转政府信息公开申请数量 | 2 | 1 | 0 | 3\n";

        Report report = SampleText.readOne(text);

        assertThat(received(report, RequestRow.NEW_RECEIVED)).isEqualTo("6");
        assertThat(received(report, RequestRow.CARRIED_IN)).isNull();
    }

    @Test
    void figures_that_do_not_add_up_open_no_table() {
        for (String figures : List.of("5 | 1 | 0 | 0 | 0 | 0 | 7", "6 | 5 | 1 | 0 | 0 | 0 | 0", "5 | 6")) {
            Report report = SampleText.readOne("2023年政府信息公开工作年度报告\n" + REQUESTS + "\n一、本年新收政府信息公开申请数量 | " + figures);

            assertThat(received(report, RequestRow.NEW_RECEIVED)).as(figures).isNull();
        }
        Report disputes = SampleText.readOne(
                "2023年政府信息公开工作年度报告\n" + DISPUTES + "\n1 | 0 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 3");
        assertThat(disputes.cell(CellPath.dispute(DisputeRoute.REVIEW, DisputeResult.TOTAL))
                        .value())
                .isNull();
    }

    private static @Nullable String received(Report report, RequestRow row) {
        Cell cell = report.cell(CellPath.request(row, ApplicantColumn.TOTAL));
        return cell.value() == null ? null : cell.value().toPlainString();
    }
}
