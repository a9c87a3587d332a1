package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.Ranking;
import org.daylight.reports.comparing.ReportComparison;
import org.daylight.reports.comparing.ReportComparison.Content;
import org.daylight.reports.comparing.ReportComparison.Relation;
import org.daylight.reports.comparing.Series;
import org.daylight.reports.comparing.Series.State;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    private static final SampleReport OF_2022 = SampleReport.of(ReportFormat.REPORT_2021, 2022, 7);

    private static String text(SampleReport sample) {
        return SampleText.of(sample, Layout.PIPES_PADDED, Spelling.PLAIN);
    }

    private static Report report(SampleReport sample) {
        return SampleText.readOne(text(sample));
    }

    private static List<Report> reports(String name, String text) {
        Reading reading = new ReportReader().read(new ReportSource.File(name, text.getBytes(StandardCharsets.UTF_8)));
        return ((Reading.Reports) reading).reports();
    }

    /** The report of another body, with other totals of granted and received requests. */
    private static Report of(String body, int year, String granted) {
        String page = text(SampleReport.of(ReportFormat.REPORT_2021, year, 7)
                .with("T3.granted.total", granted)
                .with("T3.result_total.total", "200"));
        return reports(body + ".txt", page.replace("云州市明湖区", body)).getFirst();
    }

    @Test
    void the_same_bytes_under_two_names_are_known_by_their_hash() {
        Report one = reports("一.txt", text(OF_2022)).getFirst();
        Report copy = reports("二.txt", text(OF_2022)).getFirst();
        Report other = reports("三.txt", text(OF_2022) + "\n").getFirst();

        assertThat(one.origin().sha256()).matches("[0-9a-f]{64}");
        assertThat(ReportComparison.of(one, copy).sameFile()).isTrue();
        assertThat(ReportComparison.of(one, copy).relation()).isEqualTo(Relation.SAME_FIGURES);
        assertThat(ReportComparison.of(one, other).sameFile()).isFalse();
        assertThat(new ReportSource.Text("x", "甲").sha256())
                .isEqualTo(new ReportSource.File("y", "甲".getBytes(StandardCharsets.UTF_8)).sha256());
    }

    @Test
    void two_reports_of_one_file_are_not_the_same_source() {
        List<Report> both = reports("双.txt", text(OF_2022) + "\n扫码浏览\n" + text(OF_2022));

        assertThat(both).hasSize(2);
        assertThat(both.get(0).origin().sha256()).isEqualTo(both.get(1).origin().sha256());
        assertThat(ReportComparison.of(both.get(0), both.get(1)).sameFile()).isFalse();
    }

    @Test
    void a_difference_tells_why_a_side_has_no_figure() {
        SampleReport of2019 = SampleReport.of(ReportFormat.REPORT_2019, 2020, 9);
        ReportComparison comparison = ReportComparison.of(report(of2019), report(OF_2022));

        assertThat(comparison.differences())
                .filteredOn(d -> d.cell().toString().equals("T2.admin_fees.amount_wan"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.leftContent()).isEqualTo(Content.NOT_IN_FORM);
                    assertThat(d.rightContent()).isEqualTo(Content.STATED);
                    assertThat(d.change()).isNull();
                });
    }

    @Test
    void what_could_not_be_read_on_either_side_is_told_with_its_place() {
        String whole = text(OF_2022);
        String cut = whole.substring(0, whole.indexOf("四、政府信息公开行政复议"));
        ReportComparison comparison = ReportComparison.of(report(OF_2022), SampleText.readOne(cut));

        assertThat(comparison.unread()).isNotEmpty().allSatisfy(unread -> {
            assertThat(unread.inRight()).isTrue();
            assertThat(unread.warning().place().line()).isPositive();
        });
        assertThat(comparison.differences())
                .filteredOn(d -> d.cell().table().equals("T4"))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.rightContent()).isEqualTo(Content.NOT_FOUND));
    }

    @Test
    void a_series_holds_every_year_between_and_says_why_one_has_no_figure() {
        Report of2019 = report(SampleReport.of(ReportFormat.REPORT_2019, 2020, 9));
        Report of2023 = report(SampleReport.of(ReportFormat.REPORT_2021, 2023, 10));
        Series series = Series.of(List.of(of2023, of2019, report(OF_2022)));

        assertThat(series.body()).isEqualTo("云州市明湖区人民政府");
        assertThat(series.years()).containsExactly(2020, 2021, 2022, 2023);
        assertThat(line(series, Indicator.ADMIN_FEES).points())
                .extracting(Series.Point::state)
                .containsExactly(State.NOT_IN_FORM, State.NO_REPORT, State.STATED, State.STATED);
        assertThat(line(series, Indicator.RECEIVED).values().get(1)).isNull();
        assertThat(line(series, Indicator.RECEIVED).points())
                .extracting(Series.Point::joined)
                .containsExactly(false, false, false, true);
    }

    @Test
    void documents_of_the_two_forms_are_not_joined_and_requests_are() {
        Series series = Series.of(List.of(
                report(SampleReport.of(ReportFormat.REPORT_2019, 2020, 9)),
                report(SampleReport.of(ReportFormat.REPORT_2021, 2021, 7))));

        assertThat(line(series, Indicator.DOCUMENTS_MADE).points().get(1).joined())
                .isFalse();
        assertThat(line(series, Indicator.LICENCES).points().get(1).joined()).isFalse();
        assertThat(line(series, Indicator.GRANTED).points().get(1).joined()).isTrue();
    }

    @Test
    void a_year_published_twice_with_other_figures_is_contested() {
        Report second = report(OF_2022.with("T3.granted.total", "999"));
        Series series = Series.of(List.of(report(OF_2022), second));

        assertThat(series.contested()).containsExactly(2022);
        assertThat(series.reports().get(2022)).isSameAs(second);
        assertThat(Series.of(List.of(second)).contested()).isEmpty();
    }

    @Test
    void reports_of_many_bodies_give_a_series_each() {
        List<Series> series = Series.perBody(
                List.of(of("甲县", 2022, "1"), of("乙县", 2022, "2"), of("甲县", 2023, "3"), of("丙县", 2021, "4")));

        assertThat(series).extracting(Series::body).containsExactly("甲县人民政府", "乙县人民政府", "丙县人民政府");
        assertThat(series.getFirst().years()).containsExactly(2022, 2023);
    }

    private static Series.Line line(Series series, Indicator indicator) {
        return series.lines().stream()
                .filter(line -> line.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shares_are_percents_of_their_own_base_and_a_share_of_nothing_is_none() {
        Report report = report(OF_2022.with("T3.granted.total", "150")
                .with("T3.granted_partially.total", "30")
                .with("T3.result_total.total", "240")
                .with("T3.new_received.total", "243")
                .with("T3.carried_in.total", "2")
                .with("T3.carried_out.total", "5")
                .with("T4.review.upheld", "0")
                .with("T4.review.corrected", "0")
                .with("T4.review.other", "0")
                .with("T4.review.pending", "3")
                .with("T4.suit_direct.corrected", "1")
                .with("T4.suit_direct.upheld", "4")
                .with("T4.suit_direct.other", "0")
                .with("T4.suit_after_review.upheld", "1")
                .with("T4.suit_after_review.corrected", "0")
                .with("T4.suit_after_review.other", "0"));

        assertThat(Indicator.DISCLOSURE_RATE.of(report)).isEqualByComparingTo("62.5");
        assertThat(Indicator.OPEN_RATE.of(report)).isEqualByComparingTo("75");
        assertThat(Indicator.AVAILABLE.of(report)).isEqualByComparingTo("245");
        assertThat(Indicator.CARRY_RATE.of(report)).isEqualByComparingTo("2.04");
        assertThat(Indicator.SUIT_CORRECTION_RATE.of(report)).isEqualByComparingTo("16.67");
        assertThat(Indicator.REVIEW_CORRECTION_RATE.of(report)).isNull();
        assertThat(Indicator.REVIEW_CORRECTION_RATE.isShareOfNothing(report)).isTrue();
    }

    @Test
    void ranks_are_given_within_a_year_ties_share_one_and_the_next_is_left_out() {
        List<Report> reports = new ArrayList<>(List.of(
                of("丁县", 2022, "10"),
                of("甲县", 2022, "50"),
                of("丙县", 2022, "50"),
                of("乙县", 2022, "70"),
                of("甲县", 2023, "99")));
        Ranking ranking = Ranking.of(new ReportChecks().checkAll(reports));

        assertThat(ranking.years()).containsExactly(2023, 2022);
        assertThat(ranking.by(Indicator.GRANTED, 2022))
                .extracting(
                        r -> r.rank() + Objects.requireNonNull(r.row().report().agency()))
                .containsExactly("1乙县人民政府", "2丙县人民政府", "2甲县人民政府", "4丁县人民政府");
        java.util.Collections.reverse(reports);
        assertThat(Ranking.of(new ReportChecks().checkAll(reports)).rows())
                .extracting(row -> row.report().agency() + row.report().year())
                .isEqualTo(ranking.rows().stream()
                        .map(row -> row.report().agency() + row.report().year())
                        .toList());
    }

    @Test
    void copies_stand_in_the_table_but_have_no_rank_and_what_is_unknown_comes_last() {
        Report whole = of("甲县", 2022, "50");
        String cutText = text(OF_2022).replace("云州市明湖区", "乙县");
        Report cut = reports("乙县.txt", cutText.substring(0, cutText.indexOf("三、收到和处理")))
                .getFirst();
        List<Checked> checked = new ReportChecks().checkAll(List.of(whole, of("甲县", 2022, "50"), cut));
        Ranking ranking = Ranking.of(checked);

        assertThat(ranking.rows()).hasSize(3);
        List<Ranking.Ranked> ranked = ranking.by(Indicator.GRANTED, 2022);
        assertThat(ranked).hasSize(2);
        assertThat(ranked.getFirst().value()).isEqualByComparingTo(BigDecimal.valueOf(50));
        assertThat(ranked.getLast().rank()).isNull();
        assertThat(ranking.rows().getFirst().reading().found())
                .isLessThan(ranking.rows().getFirst().reading().cells());
    }
}
