package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that begin or end with cells left blank, and drawn boxes around them. */
class BlankEndTests {

    private static final SampleReport SAMPLE = SampleReport.of(ReportFormat.REPORT_2021, 2023, 31);
    private static final int DISPUTES = 15;

    private static List<CellPath> disputes() {
        List<CellPath> paths = new ArrayList<>();
        for (DisputeRoute route : DisputeRoute.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                paths.add(CellPath.dispute(route, result));
            }
        }
        return paths;
    }

    /** The page with another row of disputes. */
    private static String page(Layout layout, String row) {
        List<String> lines = new ArrayList<>(
                SampleText.of(SAMPLE, layout, Spelling.PLAIN).lines().toList());
        int heading = lines.indexOf(Section.TITLES.get(4));
        lines.subList(heading - lines(layout), heading).clear();
        lines.add(heading - lines(layout), row);
        return String.join("\n", lines) + "\n";
    }

    private static int lines(Layout layout) {
        return layout == Layout.ALTERNATING ? 2 * DISPUTES : layout == Layout.CELL_AND_PIPE_BARE ? DISPUTES : 1;
    }

    @ParameterizedTest
    @CsvSource({
        "TABS, _1__1_____2_1_3",
        "TABS, __112_1__1_____",
        "TABS, 1__12_____2_1_3",
        "PIPES_BARE, _1__1_____2_1_3",
        "PIPES_BARE, 1___1_11_2_____",
        "LEADING_PIPE, __112___11_____",
        "ALTERNATING, _11_21111411__2",
        "ALTERNATING, _1__1_____1___1",
        "CELL_AND_PIPE_BARE, 111_3111_3_____"
    })
    void the_figures_of_disputes_stay_under_their_heads(Layout layout, String given) {
        List<String> figures = Arrays.stream(given.split(""))
                .map(figure -> figure.equals("_") ? "" : figure)
                .toList();
        String row = switch (layout) {
            case TABS -> String.join("\t", figures);
            case LEADING_PIPE -> "| " + String.join(" | ", figures) + " |";
            case ALTERNATING ->
                String.join(
                                "\n|\n",
                                figures.stream().map(f -> f.isEmpty() ? "-" : f).toList()) + "\n|";
            case CELL_AND_PIPE_BARE -> String.join(" |\n", figures) + " |";
            default -> String.join(" | ", figures);
        };
        Report report = SampleText.readOne(page(layout, row));

        List<CellPath> paths = disputes();
        for (int i = 0; i < DISPUTES; i++) {
            BigDecimal value = report.value(paths.get(i));
            BigDecimal truth = figures.get(i).isEmpty() ? null : new BigDecimal(figures.get(i));
            assertThat(value).as(paths.get(i).toString()).isEqualTo(truth);
        }
    }

    @Test
    void a_box_drawn_around_the_cells_in_an_old_encoding_is_no_text_of_another() {
        String text = SampleText.of(SAMPLE, Layout.LEADING_PIPE, Spelling.PLAIN)
                .replace(" | ", "│")
                .replace("| ", "│")
                .replace(" |", "│");
        byte[] bytes = text.getBytes(Charset.forName("GB18030"));
        Reading reading = new ReportReader().read(new ReportSource.File("report.txt", bytes));

        assertThat(reading).isInstanceOf(Reading.Reports.class);
        Report report = ((Reading.Reports) reading).reports().getFirst();
        SAMPLE.truth.forEach((path, truth) ->
                assertThat(report.value(path)).as(path.toString()).isEqualByComparingTo(truth));
    }

    @Test
    void a_label_in_traditional_characters_is_as_good_as_its_own() {
        String text = SampleText.of(SAMPLE, Layout.PIPES_PADDED, Spelling.PLAIN).replace("没有现成信息", "沒有現成信息");
        CellPath path = CellPath.request(RequestRow.UNAVAILABLE_NEEDS_CREATION, ApplicantColumn.TOTAL);

        assertThat(SampleText.readOne(text).cell(path).confidence()).isEqualTo(Confidence.CERTAIN);
    }
}
