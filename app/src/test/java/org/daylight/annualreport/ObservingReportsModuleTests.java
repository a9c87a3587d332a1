package org.daylight.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.daylight.annualreport.ObservatoryCast.files;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.annualreport.CorrectingReports.Proposal;
import org.daylight.annualreport.ExportingReports.Wish;
import org.daylight.annualreport.ReportFilter.Shown;
import org.daylight.export.ExportId;
import org.daylight.export.ExportJob;
import org.daylight.export.OrderingExports;
import org.daylight.reports.CellPath;
import org.daylight.reports.Finding;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.ReportComparison.Relation;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.daylight.shared.Answer;
import org.daylight.testing.AtOnce;
import org.daylight.testing.ModuleTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@ModuleTest
@TestPropertySource(properties = {"db-scheduler.heartbeat-interval=1s", "db-scheduler.polling-interval=1s"})
class ObservingReportsModuleTests {

    private static final CellPath RECEIVED = CellPath.request(RequestRow.NEW_RECEIVED, ApplicantColumn.NATURAL_PERSON);
    private static final CellPath CARRIED_IN = CellPath.request(RequestRow.CARRIED_IN, ApplicantColumn.NATURAL_PERSON);

    @Autowired
    private ImportingReports importing;

    @Autowired
    private ObservingReports observing;

    @Autowired
    private CorrectingReports correcting;

    @Autowired
    private ExportingReports exporting;

    @Autowired
    private OrderingExports exports;

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
    void an_unbalanced_column_is_found_and_counted_in_the_list() {
        ObservedReport report = imported(PrintedReport.of(body, 2023, 7));

        assertThat(codes(report)).contains("T3-BAL");
        assertThat(report.counts().errors()).isPositive();
        assertThat(report.identity().body()).isEqualTo(body);
        assertThat(report.identity().year()).isEqualTo(2023);
    }

    @Test
    void last_year_imported_later_shows_that_the_years_do_not_fit() {
        ObservedReport second = imported(PrintedReport.of(body, 2023, 4));
        assertThat(codes(second)).doesNotContain("X-CARRY");
        int alone = second.counts().errors();

        imported(PrintedReport.of(body, 2022, 4));

        assertThat(codes(second)).contains("X-CARRY");
        assertThat(again(second).counts().errors()).isGreaterThan(alone);
    }

    @Test
    void a_correction_counts_in_checks_and_leaves_source_and_first_reading_alone() {
        ObservedReport report = imported(PrintedReport.of(body, 2023, 7));

        CorrectionId id = correcting
                .correct(officer, UUID.randomUUID(), proposal(report, "4", null))
                .orThrow();

        ExaminedReport examined = observing.open(observer, report.id()).orElseThrow();
        Correction correction = examined.correctionOf(RECEIVED).orElseThrow();
        assertThat(examined.checked().report().value(RECEIVED)).isEqualByComparingTo("4");
        assertThat(correction.id()).isEqualTo(id);
        assertThat(correction.original().value()).isEqualByComparingTo("7");
        assertThat(correction.made().name()).isEqualTo("李观");
        assertThat(correction.made().reason()).isEqualTo("原件该格为此数。");
        assertThat(examined.checked().findings())
                .extracting(Finding::code, finding -> String.valueOf(finding.cell()))
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("T3-BAL", "T3.balance.natural_person"));
        assertThat(again(report).counts().corrections()).isEqualTo(1);
        assertThat(deeds("report.corrected", report)).isEqualTo(1);
    }

    @Test
    void a_correction_taken_back_is_kept_and_the_reading_counts_again() {
        ObservedReport report = imported(PrintedReport.of(body, 2023, 7));
        CorrectionId id = correcting
                .correct(officer, UUID.randomUUID(), proposal(report, "4", null))
                .orThrow();

        assertThat(correcting.withdraw(officer, id, "看错了行。").isDone()).isTrue();

        ExaminedReport examined = observing.open(observer, report.id()).orElseThrow();
        assertThat(examined.checked().report().value(RECEIVED)).isEqualByComparingTo("7");
        assertThat(examined.corrections())
                .singleElement()
                .satisfies(kept -> assertThat(kept.stands()).isFalse());
        assertThat(again(report).counts()).isEqualTo(report.counts());
        assertThat(correcting.withdraw(officer, id, "再来一次。")).isEqualTo(Answer.refused("annualreport.refused.ended"));
        assertThat(deeds("report.correction-withdrawn", report)).isEqualTo(1);
    }

    @Test
    void a_second_correction_ends_the_first_and_a_stale_page_changes_nothing() {
        ObservedReport report = imported(PrintedReport.of(body, 2023, 7));
        UUID submission = UUID.randomUUID();
        CorrectionId first = correcting
                .correct(officer, submission, proposal(report, "5", null))
                .orThrow();

        assertThat(correcting.correct(officer, submission, proposal(report, "5", null)))
                .as("the same form once more")
                .isEqualTo(Answer.done(first));
        assertThat(correcting
                        .correct(officer, UUID.randomUUID(), proposal(report, "6", null))
                        .isDone())
                .as("the page knew of no correction")
                .isFalse();
        assertThat(correcting
                        .correct(officer, UUID.randomUUID(), proposal(report, "4", first))
                        .isDone())
                .isTrue();

        ExaminedReport examined = observing.open(observer, report.id()).orElseThrow();
        assertThat(examined.corrections()).hasSize(2);
        assertThat(examined.correctionOf(RECEIVED).orElseThrow().value()).isEqualByComparingTo("4");
    }

    @Test
    void what_is_no_figure_has_no_reason_or_changes_nothing_is_refused() {
        ObservedReport report = imported(PrintedReport.of(body, 2023, 7));

        assertThat(refusal(proposal(report, "七八", null))).isEqualTo("annualreport.refused.no-figure");
        assertThat(refusal(proposal(report, "7", null))).isEqualTo("annualreport.refused.same-value");
        assertThat(refusal(new Proposal(report.id(), RECEIVED, "4", " ", null)))
                .isEqualTo("annualreport.refused.reason");
        assertThat(refusal(new Proposal(report.id(), new CellPath("T3", "no", "where"), "4", "x", null)))
                .isEqualTo("annualreport.refused.gone");
        assertThat(correcting.correct(observer, UUID.randomUUID(), proposal(report, "4", null)))
                .as("a supervisor corrects nothing")
                .isEqualTo(Answer.refused("annualreport.refused.correcting"));
    }

    @Test
    void a_correction_flows_into_the_next_year() {
        imported(PrintedReport.of(body, 2022, 4));
        ObservedReport next = imported(PrintedReport.of(body, 2023, 4));
        assertThat(codes(next)).contains("X-CARRY");

        correcting
                .correct(officer, UUID.randomUUID(), new Proposal(next.id(), CARRIED_IN, "1", "原件该格为此数。", null))
                .orThrow();
        correcting
                .correct(
                        officer,
                        UUID.randomUUID(),
                        new Proposal(
                                next.id(),
                                CellPath.request(RequestRow.CARRIED_IN, ApplicantColumn.TOTAL),
                                "1",
                                "原件该格为此数。",
                                null))
                .orThrow();

        assertThat(codes(next)).doesNotContain("X-CARRY");
    }

    @Test
    void the_list_is_narrowed_by_body_year_and_findings() {
        imported(PrintedReport.of(body, 2022, 7));
        imported(PrintedReport.of(body, 2023, 7));

        assertThat(observing
                        .list(observer, new ReportFilter(body, null, Shown.ALL, null))
                        .count())
                .isEqualTo(2);
        assertThat(observing
                        .list(observer, new ReportFilter(body, 2022, Shown.WITH_ERRORS, null))
                        .reports())
                .singleElement()
                .matches(report -> report.identity().yearOrZero() == 2022);
        assertThat(observing
                        .list(observer, new ReportFilter(body, null, Shown.WITHOUT_FINDINGS, null))
                        .reports())
                .isEmpty();
        assertThat(observing.bodies(observer, "").stream().map(ObservedBody::key))
                .contains(body);
    }

    @Test
    void a_long_list_goes_on_behind_its_last_line() {
        PrintedReport[] many = new PrintedReport[33];
        for (int i = 0; i < many.length; i++) {
            many[i] = PrintedReport.of(body, 1990 + i, 4);
        }
        imported(many);

        ReportList first = observing.list(observer, new ReportFilter(body, null, Shown.ALL, null));
        ReportList second = observing.list(observer, new ReportFilter(body, null, Shown.ALL, first.next()));

        assertThat(first.count()).isEqualTo(33);
        assertThat(first.reports()).hasSize(30);
        assertThat(second.reports()).hasSize(3).noneMatch(first.reports()::contains);
        assertThat(second.next()).isNull();
    }

    @Test
    void two_equal_forms_at_once_correct_a_cell_once_and_a_late_one_is_told_who_was_faster() throws Exception {
        ObservedReport report = imported(PrintedReport.of(body, 2023, 7));
        UUID submission = UUID.randomUUID();
        List<Answer<CorrectionId>> answers =
                AtOnce.twice(() -> correcting.correct(officer, submission, proposal(report, "4", null)));
        assertThat(answers.getFirst().isDone()).isTrue();
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        assertThat(correcting.correct(officer, UUID.randomUUID(), proposal(report, "5", null)))
                .isInstanceOfSatisfying(Answer.Refused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo(Answer.CHANGED_MEANWHILE);
                    assertThat(refused.arguments().getFirst()).isEqualTo("李观");
                });
    }

    @Test
    void years_and_bodies_stand_side_by_side() {
        ObservedReport newer = imported(PrintedReport.of(body, 2023, 9));
        ObservedReport older = imported(PrintedReport.of(body, 2022, 4));

        ComparedReports compared =
                observing.compare(observer, newer.id(), older.id()).orElseThrow();
        ObservedYears years =
                observing.years(observer, newer.identity().bodyKey()).orElseThrow();

        assertThat(compared.left().line().id()).as("the older stands left").isEqualTo(older.id());
        assertThat(compared.tables().relation()).isEqualTo(Relation.NEXT_YEAR);
        assertThat(years.series().years()).containsExactly(2022, 2023);
        assertThat(years.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.repetition().share()).isNotNull());
        assertThat(observing.bodies(observer, 2023).by(Indicator.RECEIVED))
                .anyMatch(ranked -> new BigDecimal("9").compareTo(ranked.value()) == 0);
    }

    @Test
    void every_export_has_content_and_is_noted() {
        ObservedReport report = imported(PrintedReport.of(body, 2023, 7));
        ObservedReport other = imported(PrintedReport.of(body, 2022, 4));

        for (ExportKind kind : ExportKind.values()) {
            assertThat(exporting
                            .report(observer, report.id(), kind)
                            .orElseThrow()
                            .content()
                            .contentLength())
                    .isPositive();
            assertThat(exporting.comparison(observer, report.id(), other.id(), kind))
                    .isPresent();
            assertReady(exporting.years(observer, report.identity().bodyKey(), wish(kind)));
            assertReady(exporting.ranking(observer, 2023, wish(kind)));
        }
        assertThat(deeds("reports.exported", report)).isEqualTo(2 * ExportKind.values().length);
        assertThat(exporting.years(observer, "没有的县", wish(ExportKind.CSV))).isEmpty();
        assertThat(exporting.ranking(observer, 1999, wish(ExportKind.CSV))).isEmpty();
    }

    private static Wish wish(ExportKind kind) {
        return new Wish(UUID.randomUUID(), kind, subject -> "数据" + subject);
    }

    private void assertReady(Optional<Answer<ExportId>> ordered) {
        ExportId id = ordered.orElseThrow().orThrow();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !exports.find(observer.subject(), id).orElseThrow().isOpen());
        assertThat(exports.find(observer.subject(), id).orElseThrow().state()).isEqualTo(ExportJob.State.READY);
    }

    @Test
    void another_build_writes_the_list_anew_and_keeps_identities_and_corrections() {
        ObservedReport report = imported(PrintedReport.of(body, 2023, 7));
        correcting
                .correct(officer, UUID.randomUUID(), proposal(report, "4", null))
                .orThrow();
        jdbc.sql("UPDATE observed_source SET read_with = 'older' WHERE id = :id")
                .param("id", report.origin().source().value())
                .update();
        jdbc.sql("UPDATE observed_report SET body = 'misread', body_key = 'misread' WHERE id = :id")
                .param("id", report.id().value())
                .update();

        renewing.renewAll(() -> false);

        assertThat(again(report).identity()).isEqualTo(report.identity());
        assertThat(again(report).counts().corrections()).isEqualTo(1);
    }

    @Test
    void who_may_not_observe_sees_nothing() {
        Actor clerk = ObservatoryCast.person(jdbc, accounts, Role.CLERK);
        ObservedReport report = imported(PrintedReport.of(body, 2022, 5));

        assertThat(observing
                        .list(clerk, new ReportFilter(body, null, Shown.ALL, null))
                        .reports())
                .isEmpty();
        assertThat(observing.open(clerk, report.id())).isEmpty();
        assertThat(observing.source(clerk, report.origin().source())).isEmpty();
        assertThat(observing.years(clerk, body)).isEmpty();
        assertThat(observing.bodies(clerk, 2022).by(Indicator.RECEIVED)).isEmpty();
        assertThat(exporting.report(clerk, report.id(), ExportKind.JSON)).isEmpty();
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

    private ObservedReport again(ObservedReport report) {
        return observing.open(observer, report.id()).orElseThrow().line();
    }

    private List<String> codes(ObservedReport report) {
        return observing.open(observer, report.id()).orElseThrow().checked().findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static Proposal proposal(ObservedReport report, String value, @Nullable CorrectionId seen) {
        return new Proposal(report.id(), RECEIVED, value, "原件该格为此数。", seen);
    }

    private String refusal(Proposal proposal) {
        return ((Answer.Refused<CorrectionId>) correcting.correct(officer, UUID.randomUUID(), proposal)).messageKey();
    }

    private int deeds(String action, ObservedReport report) {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE action = :action AND object LIKE :object")
                .param("action", action)
                .param("object", "%report:" + report.id() + "%")
                .query(Integer.class)
                .single();
    }
}
