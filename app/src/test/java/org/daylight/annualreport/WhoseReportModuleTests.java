package org.daylight.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.annualreport.ObservatoryCast.files;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.annualreport.IdentifyingReports.Claim;
import org.daylight.annualreport.JoiningNames.Names;
import org.daylight.annualreport.ReportFilter.Shown;
import org.daylight.reports.Finding;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.ReportComparison.Relation;
import org.daylight.shared.Answer;
import org.daylight.testing.AtOnce;
import org.daylight.testing.ModuleTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Whose report of which year it is: what people say of it, and of names that may be of one body. */
@ModuleTest
@TestPropertySource(properties = {"db-scheduler.heartbeat-interval=1s", "db-scheduler.polling-interval=1s"})
class WhoseReportModuleTests {

    @Autowired
    private ImportingReports importing;

    @Autowired
    private ObservingReports observing;

    @Autowired
    private IdentifyingReports identifying;

    @Autowired
    private JoiningNames joining;

    @Autowired
    private RenewingSources renewing;

    @Autowired
    private OpeningAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Actor observer;
    private Actor officer;
    private String body;

    @BeforeEach
    void somebody_observes_and_somebody_corrects() {
        observer = ObservatoryCast.person(jdbc, accounts, Role.SUPERVISOR);
        officer = ObservatoryCast.person(jdbc, accounts, Role.DISCLOSURE_OFFICER);
        body = ObservatoryCast.body();
    }

    @Test
    void a_report_moves_to_the_year_that_a_person_states_and_its_neighbours_are_checked_anew() {
        ObservedReport next = imported(PrintedReport.of(body, 2023, 4));
        ObservedReport misdated = imported(PrintedReport.of(body, 2020, 4));
        assertThat(codes(next)).doesNotContain("X-CARRY");
        int alone = line(next).counts().errors();

        identify(misdated, body, "2022", null).orThrow();

        assertThat(line(misdated).identity().year()).isEqualTo(2022);
        assertThat(line(misdated).identity().told()).isTrue();
        assertThat(codes(next)).contains("X-CARRY");
        assertThat(line(next).counts().errors()).isGreaterThan(alone);
        assertThat(deeds("report.identified", "report:" + misdated.id())).isEqualTo(1);
    }

    @Test
    void a_report_moves_to_the_body_that_a_person_names_and_leaves_the_one_it_was_read_as() {
        String other = ObservatoryCast.body();
        ObservedReport last = imported(PrintedReport.of(body, 2022, 4));
        ObservedReport next = imported(PrintedReport.of(other, 2023, 4));
        ObservedReport after = imported(PrintedReport.of(other, 2024, 4));
        assertThat(codes(after)).contains("X-CARRY");

        identify(next, body, "2023", null).orThrow();

        assertThat(codes(next)).contains("X-CARRY");
        assertThat(observing.family(observer, line(last)))
                .extracting(ObservedReport::id)
                .containsExactly(last.id(), next.id());
        assertThat(codes(after)).doesNotContain("X-CARRY");
        assertThat(line(after).counts().errors()).isLessThan(after.counts().errors());
    }

    @Test
    void a_word_taken_back_is_kept_and_what_was_read_counts_again() {
        ObservedReport report = imported(PrintedReport.of(body, 2023, 4));
        IdentityCorrectionId id = identify(report, "明湖区教育局", "2022", null).orThrow();
        assertThat(warnings(report)).contains(ReadingWarning.IDENTITY);

        assertThat(identifying.withdraw(officer, id, "看错了。").isDone()).isTrue();

        assertThat(line(report).identity()).isEqualTo(report.identity());
        assertThat(warnings(report)).doesNotContain(ReadingWarning.IDENTITY);
        assertThat(observing.open(observer, report.id()).orElseThrow().identities())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.stands()).isFalse();
                    assertThat(kept.read().body()).isEqualTo(body);
                });
        assertThat(identifying.withdraw(officer, id, "再来。")).isEqualTo(Answer.refused("annualreport.refused.ended"));
        assertThat(deeds("report.identity-withdrawn", "report:" + report.id())).isEqualTo(1);
    }

    @Test
    void what_a_person_said_survives_a_better_reader() {
        ObservedReport report = imported(PrintedReport.of(body, 2023, 4));
        String told = ObservatoryCast.body();
        identify(report, told, "2022", null).orThrow();
        jdbc.sql("UPDATE observed_source SET read_with = 'older' WHERE id = :id")
                .param("id", report.origin().source().value())
                .update();

        renewing.renewAll(() -> false);

        assertThat(line(report).identity().body()).isEqualTo(told);
        assertThat(line(report).identity().year()).isEqualTo(2022);
    }

    @Test
    void what_cannot_be_told_is_left_empty_and_found_again_in_the_list() {
        ObservedReport report = imported(PrintedReport.of(body, 2023, 4));

        identify(report, "", "", null).orThrow();

        assertThat(line(report).identity().isKnown()).isFalse();
        assertThat(observing
                        .list(observer, new ReportFilter("", null, Shown.UNIDENTIFIED, null))
                        .reports())
                .extracting(ObservedReport::id)
                .contains(report.id());
    }

    @Test
    void two_equal_forms_at_once_say_a_thing_once_and_are_answered_alike() throws Exception {
        for (int round = 0; round < 3; round++) {
            ObservedReport report = imported(PrintedReport.of(body, 2021 + round, 4));
            UUID submission = UUID.randomUUID();
            Claim claim = new Claim(report.id(), body + "管理局" + round, "2022", "封面", null);
            List<Answer<IdentityCorrectionId>> answers =
                    AtOnce.twice(() -> identifying.identify(officer, submission, claim));
            assertThat(answers.getFirst().isDone()).isTrue();
            assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        }
    }

    @Test
    void nonsense_no_reason_no_change_and_a_stale_page_are_refused() {
        ObservedReport report = imported(PrintedReport.of(body, 2023, 4));
        IdentityCorrectionId first = identify(report, body, "2022", null).orThrow();

        assertThat(key(identify(report, "局", "2021", first))).isEqualTo("annualreport.refused.body");
        assertThat(key(identify(report, body, "二〇二一", first))).isEqualTo("annualreport.refused.report-year");
        assertThat(key(identify(report, body, "2031", first))).isEqualTo("annualreport.refused.report-year");
        assertThat(key(identify(report, body, "2022", first))).isEqualTo("annualreport.refused.same-identity");
        assertThat(key(identify(report, body, "2021", null))).isEqualTo(Answer.CHANGED_MEANWHILE);
        assertThat(key(identifying.identify(
                        officer, UUID.randomUUID(), new Claim(report.id(), body, "2021", " ", first))))
                .isEqualTo("annualreport.refused.reason");
        assertThat(key(identifying.identify(
                        observer, UUID.randomUUID(), new Claim(report.id(), body, "2021", "x", first))))
                .isEqualTo("annualreport.refused.correcting");
    }

    @Test
    void nothing_is_joined_by_itself_and_two_names_that_a_person_joins_are_one_body() {
        String full = "云州市" + body;
        ObservedReport last = imported(PrintedReport.of(body, 2022, 4));
        ObservedReport next = imported(PrintedReport.of(full, 2023, 4));
        assertThat(codes(next)).doesNotContain("X-CARRY");
        assertThat(proposed(body, full)).isTrue();

        joining.join(officer, UUID.randomUUID(), new Names(body, full, "全称与简称。"))
                .orThrow();

        assertThat(codes(next)).contains("X-CARRY");
        assertThat(line(last).identity().bodyKey()).isEqualTo(full);
        assertThat(line(last).identity().body()).as("the printed name stays").isEqualTo(body);
        assertThat(observing.years(observer, full).orElseThrow().series().years())
                .containsExactly(2022, 2023);
        assertThat(observing.years(observer, body)).isEmpty();
        assertThat(observing
                        .compare(observer, last.id(), next.id())
                        .orElseThrow()
                        .tables()
                        .relation())
                .isEqualTo(Relation.NEXT_YEAR);
        assertThat(proposed(body, full)).isFalse();
        assertThat(deeds("report.names-joined", "body:" + full)).isEqualTo(1);
    }

    @Test
    void two_equal_forms_at_once_join_two_names_once() throws Exception {
        String full = "云州市" + body;
        imported(PrintedReport.of(body, 2022, 4), PrintedReport.of(full, 2023, 4));
        UUID submission = UUID.randomUUID();
        List<Answer<NameVerdictId>> answers =
                AtOnce.twice(() -> joining.join(officer, submission, new Names(body, full, "全称与简称。")));
        assertThat(answers.getFirst().isDone()).isTrue();
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
    }

    @Test
    void names_that_are_parted_are_two_bodies_again_and_are_counted_anew() {
        String full = "云州市" + body;
        imported(PrintedReport.of(body, 2022, 4));
        ObservedReport next = imported(PrintedReport.of(full, 2023, 4));
        NameVerdictId id = joining.join(officer, UUID.randomUUID(), new Names(body, full, "全称与简称。"))
                .orThrow();
        int together = line(next).counts().errors();

        joining.withdraw(officer, id, "不是一个县。").orThrow();

        assertThat(codes(next)).doesNotContain("X-CARRY");
        assertThat(line(next).counts().errors()).isLessThan(together);
        assertThat(observing.years(observer, body)).isPresent();
        assertThat(deeds("report.names-parted", "body:" + full)).isEqualTo(1);
        assertThat(joining.withdraw(officer, id, "再来。")).isEqualTo(Answer.refused("annualreport.refused.ended"));
    }

    @Test
    void a_third_name_follows_and_what_is_imported_later_is_shown_under_the_name_as_well() {
        String full = "云州市" + body;
        String fuller = "江北省" + full;
        imported(PrintedReport.of(body, 2022, 4), PrintedReport.of(full, 2023, 4), PrintedReport.of(fuller, 2024, 4));
        NameVerdictId first = joining.join(officer, UUID.randomUUID(), new Names(body, full, "同一机关。"))
                .orThrow();
        joining.join(officer, UUID.randomUUID(), new Names(full, fuller, "同一机关。"))
                .orThrow();

        imported(PrintedReport.of(body, 2021, 4));
        assertThat(observing.years(observer, fuller).orElseThrow().series().years())
                .containsExactly(2021, 2022, 2023, 2024);

        joining.withdraw(officer, first, "不是。").orThrow();
        assertThat(observing.years(observer, fuller).orElseThrow().series().years())
                .containsExactly(2023, 2024);
        assertThat(observing.years(observer, body).orElseThrow().series().years())
                .containsExactly(2021, 2022);
    }

    @Test
    void names_told_apart_are_not_proposed_until_that_is_taken_back() {
        String full = "云州市" + body;
        imported(PrintedReport.of(body, 2022, 4), PrintedReport.of(full, 2023, 4));
        NameVerdictId id = joining.tellApart(officer, UUID.randomUUID(), new Names(body, full, "两个县。"))
                .orThrow();

        assertThat(proposed(body, full)).isFalse();
        assertThat(key(joining.tellApart(officer, UUID.randomUUID(), new Names(full, body, "两个县。"))))
                .isEqualTo("annualreport.refused.told-apart-already");
        joining.withdraw(officer, id, "查清了。").orThrow();
        assertThat(proposed(body, full)).isTrue();
    }

    @Test
    void names_nobody_bears_a_name_with_itself_and_people_without_the_right_are_refused() {
        imported(PrintedReport.of(body, 2022, 4));

        assertThat(key(joining.join(officer, UUID.randomUUID(), new Names(body, "没有的县", "x"))))
                .isEqualTo("annualreport.refused.no-such-name");
        assertThat(key(joining.join(officer, UUID.randomUUID(), new Names(body, body, "x"))))
                .isEqualTo("annualreport.refused.joined-already");
        assertThat(key(joining.join(officer, UUID.randomUUID(), new Names(body, body, " "))))
                .isEqualTo("annualreport.refused.names-reason");
        assertThat(key(joining.join(observer, UUID.randomUUID(), new Names(body, body, "x"))))
                .isEqualTo("annualreport.refused.correcting");
        Actor clerk = ObservatoryCast.person(jdbc, accounts, Role.CLERK);
        assertThat(joining.overview(clerk).names()).isEmpty();
    }

    @Test
    void a_government_and_its_office_are_proposed_and_not_joined() {
        imported(PrintedReport.of(body + "人民政府", 2022, 4), PrintedReport.of(body + "人民政府办公室", 2023, 4));

        assertThat(observing
                        .years(observer, body + "人民政府")
                        .orElseThrow()
                        .series()
                        .years())
                .containsExactly(2022);
        assertThat(proposed(body + "人民政府", body + "人民政府办公室")).isTrue();
    }

    @Test
    void hundreds_of_versions_of_one_report_flood_neither_list_nor_page() {
        PrintedReport[] many = new PrintedReport[60];
        Arrays.setAll(many, i -> PrintedReport.of(body, 2023, 4 + i));
        imported(many);

        ObservedYears years = observing.years(observer, body).orElseThrow();
        List<ObservedReport> lines = observing
                .list(observer, new ReportFilter(body, null, Shown.ALL, null))
                .reports();

        assertThat(years.reports()).hasSize(10);
        assertThat(years.omitted()).isEqualTo(50);
        assertThat(lines).allMatch(line -> line.counts().errors() < 10 * 10);
        assertThat(lines)
                .extracting(line -> observing.open(observer, line.id()).orElseThrow().checked().findings().stream()
                        .filter(finding -> finding.code().equals("X-VERSION") && finding.cell() == null)
                        .count())
                .contains(1L)
                .allMatch(count -> count <= 1);
    }

    @Test
    void the_bodies_of_a_year_are_ranked_under_the_names_that_are_shown() {
        String full = "云州市" + body;
        imported(PrintedReport.of(body, 2011, 7));
        imported(PrintedReport.of(full, 2012, 9));
        joining.join(officer, UUID.randomUUID(), new Names(body, full, "同一机关。")).orThrow();

        assertThat(observing.bodies(observer, 2011).by(Indicator.RECEIVED))
                .filteredOn(
                        ranked -> ranked.report().line().identity().bodyKey().equals(full))
                .singleElement()
                .satisfies(ranked -> assertThat(ranked.value()).isEqualByComparingTo("7"));
    }

    private ObservedReport imported(PrintedReport... reports) {
        ImportId id =
                importing.begin(observer, UUID.randomUUID(), files(reports)).orThrow();
        importing.readNow(id);
        return importing.find(observer, id).orElseThrow().files().stream()
                .map(file -> ((FileOutcome.Read) file.outcome()).source())
                .flatMap(source -> observing.of(observer, source).stream())
                .findFirst()
                .orElseThrow();
    }

    private Answer<IdentityCorrectionId> identify(
            ObservedReport report, String name, String year, @Nullable IdentityCorrectionId seen) {
        return identifying.identify(officer, UUID.randomUUID(), new Claim(report.id(), name, year, "原件落款如此。", seen));
    }

    private boolean proposed(String name, String other) {
        return joining.overview(observer).proposals().stream()
                .map(proposal ->
                        List.of(proposal.name().name(), proposal.other().name()))
                .anyMatch(pair -> pair.containsAll(List.of(name, other)));
    }

    private static String key(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).messageKey();
    }

    private ObservedReport line(ObservedReport report) {
        return observing.open(observer, report.id()).orElseThrow().line();
    }

    private List<String> codes(ObservedReport report) {
        return observing.open(observer, report.id()).orElseThrow().checked().findings().stream()
                .map(Finding::code)
                .toList();
    }

    private List<String> warnings(ObservedReport report) {
        return observing.open(observer, report.id()).orElseThrow().checked().report().warnings().stream()
                .map(ReadingWarning::code)
                .toList();
    }

    private int deeds(String action, String object) {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE action = :action AND object = :object")
                .param("action", action)
                .param("object", object)
                .query(Integer.class)
                .single();
    }
}
