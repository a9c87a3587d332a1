package org.daylight.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.daylight.annualreport.ObservatoryCast.file;
import static org.daylight.annualreport.ObservatoryCast.files;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.annualreport.FileOutcome.Known;
import org.daylight.annualreport.FileOutcome.Read;
import org.daylight.annualreport.FileOutcome.Refused;
import org.daylight.annualreport.FileOutcome.Waiting;
import org.daylight.annualreport.ReportImport.ImportedFile;
import org.daylight.shared.Answer;
import org.daylight.testing.AtOnce;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@TestPropertySource(properties = {"db-scheduler.heartbeat-interval=1s", "db-scheduler.polling-interval=1s"})
class ImportingReportsModuleTests {

    @Autowired
    private ImportingReports importing;

    @Autowired
    private ReadingImports reading;

    @Autowired
    private ObservingReports observing;

    @Autowired
    private OpeningAccounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Actor observer;
    private String body;

    @BeforeEach
    void somebody_observes() {
        observer = ObservatoryCast.person(jdbc, accounts, Role.SUPERVISOR);
        body = ObservatoryCast.body();
    }

    @Test
    void every_file_of_an_import_gets_an_outcome_of_its_own() {
        HandedIn whole = file(PrintedReport.of(body, 2023, 4));
        ImportId id = begin(List.of(
                whole,
                new HandedIn("again.txt", whole.content()),
                file("empty.txt", ""),
                file("letter.txt", "今天天气很好，适合出门散步，也适合在家读书。".repeat(5)),
                file("program.pdf", "MZ\0\0not a pdf")));

        List<FileOutcome> outcomes =
                ended(id).files().stream().map(ImportedFile::outcome).toList();

        assertThat(outcomes.get(0)).isInstanceOf(Read.class);
        assertThat(outcomes.get(1)).isEqualTo(new Known(((Read) outcomes.get(0)).source()));
        assertThat(outcomes.get(2)).isInstanceOf(Refused.class);
        assertThat(((Refused) outcomes.get(2)).ground()).isEqualTo("files.refused.empty");
        assertThat(((Refused) outcomes.get(3)).ground()).isEqualTo("refusal.NO_REPORT");
        assertThat(((Refused) outcomes.get(4)).ground()).startsWith("files.refused.");
    }

    @Test
    void a_double_click_imports_once() {
        UUID submission = UUID.randomUUID();
        List<HandedIn> handedIn = files(PrintedReport.of(body, 2024, 4));

        Answer<ImportId> first = importing.begin(observer, submission, handedIn);
        Answer<ImportId> second = importing.begin(observer, submission, handedIn);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void two_equal_forms_at_once_import_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID submission = UUID.randomUUID();
            List<HandedIn> handedIn = files(PrintedReport.of(body, 2024, 4));
            List<Answer<ImportId>> answers = AtOnce.twice(() -> importing.begin(observer, submission, handedIn));
            assertThat(answers).allMatch(Answer::isDone);
            assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        }
    }

    @Test
    void no_file_and_too_many_files_are_refused() {
        HandedIn one = file(PrintedReport.of(body, 2024, 4));

        assertThat(importing.begin(observer, UUID.randomUUID(), List.of()).isDone())
                .isFalse();
        assertThat(importing
                        .begin(observer, UUID.randomUUID(), Collections.nCopies(ImportingReports.MOST_FILES + 1, one))
                        .isDone())
                .isFalse();
    }

    @Test
    void a_job_whose_process_died_is_taken_over_and_nothing_is_doubled() {
        ImportId id = Objects.requireNonNull(transaction.execute(status -> {
            ImportId begun = begin(files(
                    PrintedReport.of(body, 2021, 4), PrintedReport.of(body, 2022, 4), PrintedReport.of(body, 2023, 4)));
            pickedByANodeThatDied(begun);
            return begun;
        }));
        int[] asked = {0};
        reading.work(id, () -> asked[0]++ > 0);
        assertThat(importing.find(observer, id).orElseThrow().done()).isEqualTo(1);

        ReportImport ended = ended(id);

        assertThat(ended.files()).extracting(ImportedFile::outcome).allMatch(Read.class::isInstance);
        assertThat(observing.list(observer, filter(body)).count()).isEqualTo(3);
        assertThat(jdbc.sql("SELECT count(*) FROM observed_source WHERE name LIKE :name")
                        .param("name", body + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private void pickedByANodeThatDied(ImportId id) {
        int picked = jdbc.sql("""
                        UPDATE scheduled_tasks
                        SET picked = true, picked_by = 'gone', last_heartbeat = CAST('2026-01-01' AS timestamptz)
                        WHERE task_instance = :id""").param("id", id.toString()).update();
        assertThat(picked).isEqualTo(1);
    }

    @Test
    void a_file_that_kills_the_process_again_and_again_is_put_aside_for_the_others() {
        ImportId id = Objects.requireNonNull(transaction.execute(status -> {
            ImportId begun = begin(files(PrintedReport.of(body, 2021, 4), PrintedReport.of(body, 2022, 4)));
            jdbc.sql("UPDATE report_import_file SET attempts = 3 WHERE import = :id AND position = 0")
                    .param("id", begun.value())
                    .update();
            return begun;
        }));

        List<ImportedFile> files = ended(id).files();

        assertThat(files.get(0).outcome())
                .isEqualTo(new Refused(
                        "annualreport.import.given-up", List.of(files.get(0).name())));
        assertThat(files.get(1).outcome()).isInstanceOf(Read.class);
    }

    @Test
    void who_may_not_observe_neither_imports_nor_sees() {
        Actor clerk = ObservatoryCast.person(jdbc, accounts, Role.CLERK);
        ImportId id = begin(files(PrintedReport.of(body, 2022, 4)));

        assertThat(importing.begin(clerk, UUID.randomUUID(), files(PrintedReport.of(body, 2023, 4))))
                .isEqualTo(Answer.refused("annualreport.refused.observing"));
        assertThat(importing.find(clerk, id)).isEmpty();
        assertThat(importing.newest(clerk)).isEmpty();
    }

    private ImportId begin(List<HandedIn> handedIn) {
        return importing.begin(observer, UUID.randomUUID(), handedIn).orThrow();
    }

    private ReportImport ended(ImportId id) {
        await().atMost(Duration.ofSeconds(40))
                .until(() -> importing.find(observer, id).orElseThrow().ended());
        ReportImport ended = importing.find(observer, id).orElseThrow();
        assertThat(ended.files()).extracting(ImportedFile::outcome).noneMatch(Waiting.class::isInstance);
        return ended;
    }

    private static ReportFilter filter(String body) {
        return new ReportFilter(body, null, ReportFilter.Shown.ALL, null);
    }
}
