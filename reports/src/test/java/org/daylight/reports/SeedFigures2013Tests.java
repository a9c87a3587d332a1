package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The figures of the real reports for 2014 to 2018 (rules.md 2.8), exactly those and no other. */
class SeedFigures2013Tests {

    private static Map<String, String> figures(Report report) {
        Map<String, String> figures = new LinkedHashMap<>();
        report.cells().values().forEach(cell -> {
            if (cell.value() != null) {
                figures.put(cell.path().toString().substring(4), cell.value().toPlainString());
            }
        });
        return figures;
    }

    private static List<String> warnings(Report report) {
        return report.warnings().stream().map(ReadingWarning::code).toList();
    }

    @Test
    void the_report_of_2018_with_channels_requests_and_answers() {
        Report report = Seeds.reports("000.txt").getFirst();

        assertThat(figures(report))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("active.active_total", "59768"),
                        Map.entry("active.normative_docs_public", "19"),
                        Map.entry("active.via_website", "4004"),
                        Map.entry("active.via_weibo", "25298"),
                        Map.entry("active.via_wechat", "1070"),
                        Map.entry("active.via_other", "29396"),
                        Map.entry("response.hot_topics_answered", "32"),
                        Map.entry("response.online_interviews", "6"),
                        Map.entry("response.interpretations", "18"),
                        Map.entry("requests.received_total", "16"),
                        Map.entry("requests.online", "14"),
                        Map.entry("requests.mail", "2"),
                        Map.entry("answers.already_public", "1"),
                        Map.entry("answers.agreed", "12"),
                        Map.entry("answers.refused", "2"),
                        Map.entry("answers.refused_privacy", "2"),
                        Map.entry("answers.not_exist", "1"),
                        Map.entry("disputes.review_total", "0"),
                        Map.entry("disputes.suit_total", "0"),
                        Map.entry("resources.trainees", "560")));
        assertThat(warnings(report)).containsExactly("EARLY_ROUNDED");
    }

    @Test
    void the_report_of_2016_without_requests_and_with_two_numbers_of_staff() {
        Report report = Seeds.reports("001.txt").getFirst();

        assertThat(figures(report))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("active.via_website", "6958"),
                        Map.entry("active.via_weibo", "4294"),
                        Map.entry("active.via_wechat", "1300"),
                        Map.entry("requests.received_total", "0"),
                        Map.entry("disputes.review_total", "4"),
                        Map.entry("disputes.review_upheld", "1"),
                        Map.entry("disputes.review_other", "2"),
                        Map.entry("disputes.suit_total", "6"),
                        Map.entry("disputes.suit_upheld_or_dismissed", "5"),
                        Map.entry("disputes.suit_other", "1"),
                        Map.entry("fees.fees_collected", "0"),
                        Map.entry("resources.staff_part_time", "2")));
        assertThat(warnings(report)).containsExactly("EARLY_CANDIDATES");
    }

    @Test
    void the_report_of_2017_whose_reviews_and_suits_are_of_other_kinds() {
        Report report = Seeds.reports("002.txt").getFirst();

        assertThat(figures(report))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "active.via_website", "29764",
                        "active.via_weibo", "1272",
                        "requests.received_total", "72",
                        "closed.closed_on_time", "72",
                        "disputes.review_total", "0",
                        "disputes.suit_total", "0",
                        "fees.fees_collected", "0"));
        assertThat(warnings(report)).isEmpty();
    }

    @Test
    void the_report_of_2014_among_those_of_other_years() {
        Report report = Seeds.reports("003.txt").get(5);

        assertThat(figures(report))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "active.active_total", "13408",
                        "response.online_interviews", "13",
                        "requests.received_total", "9",
                        "answers.agreed", "5",
                        "disputes.review_total", "1",
                        "disputes.suit_total", "0",
                        "fees.fees_collected", "0"));
        assertThat(warnings(report)).containsExactly("EARLY_ROUNDED");
    }
}
