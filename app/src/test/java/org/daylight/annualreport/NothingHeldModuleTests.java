package org.daylight.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.annualreport.ObservatoryCast.files;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.daylight.account.Actor;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.files.FileId;
import org.daylight.files.FileStore;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganProfiles;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.writing.FindingsLetter.Sender;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Nothing that takes long, reading a report or writing a letter, happens while a connection or the trail is held. */
@ModuleTest
@Import(NothingHeldModuleTests.Watching.class)
@TestPropertySource(properties = "db-scheduler.polling-interval=1h")
class NothingHeldModuleTests {

    private static final AtomicInteger READ = new AtomicInteger();
    private static final AtomicInteger HELD = new AtomicInteger();

    @TestConfiguration
    static class Watching {

        @Bean
        @Primary
        SourceReadings watchedReadings(FileStore files, InstantSource clock) {
            return new SourceReadings(files, clock) {
                @Override
                Reading readAnew(FileId file, String name) {
                    READ.incrementAndGet();
                    look();
                    return super.readAnew(file, name);
                }
            };
        }

        @Bean
        @Primary
        LetterSenders watchedSenders(OrganDirectory organs, OrganProfiles profiles) {
            return new LetterSenders(organs, profiles) {
                @Override
                Sender of(Actor actor) {
                    look();
                    return super.of(actor);
                }
            };
        }

        private static void look() {
            HELD.addAndGet(TransactionSynchronizationManager.isActualTransactionActive() ? 1 : 0);
        }
    }

    @Autowired
    private ImportingReports importing;

    @Autowired
    private ExportingReports exporting;

    @Autowired
    private ObservingReports observing;

    @Autowired
    private RenewingSources renewing;

    @Autowired
    private SourceReadings readings;

    @Autowired
    private OpeningAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Actor observer;
    private String body;

    @BeforeEach
    void nothing_was_read() {
        observer = ObservatoryCast.person(jdbc, accounts, Role.SUPERVISOR);
        body = ObservatoryCast.body();
        forget();
    }

    @Test
    void a_file_of_an_import_and_its_neighbours_are_read_without_a_transaction() {
        imported(PrintedReport.of(body, 2021, 4), PrintedReport.of(body, 2022, 4));
        forget();

        imported(PrintedReport.of(body, 2023, 4));

        assertThat(READ).hasValueGreaterThanOrEqualTo(2);
        assertThat(HELD).hasValue(0);
        assertThat(observing
                        .list(observer, new ReportFilter(body, null, ReportFilter.Shown.ALL, null))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void a_source_is_read_anew_without_a_transaction() {
        imported(PrintedReport.of(body, 2021, 4), PrintedReport.of(body, 2022, 4));
        jdbc.sql("UPDATE observed_source SET read_with = 'older' WHERE name LIKE :name")
                .param("name", body + "%")
                .update();
        forget();

        renewing.renewAll(() -> false);

        assertThat(READ).hasValueGreaterThanOrEqualTo(2);
        assertThat(HELD).hasValue(0);
    }

    @Test
    void a_letter_is_written_before_its_line_in_the_trail() {
        imported(PrintedReport.of(body, 2023, 7));
        ObservedReport report = observing
                .list(observer, new ReportFilter(body, null, ReportFilter.Shown.ALL, null))
                .reports()
                .getFirst();
        forget();

        assertThat(exporting.report(observer, report.id(), ExportKind.LETTER)).isPresent();

        assertThat(HELD).hasValue(0);
    }

    private void forget() {
        Map<?, ?> kept = (Map<?, ?>)
                Objects.requireNonNull(ReflectionTestUtils.getField(readings, SourceReadings.class, "kept"));
        synchronized (kept) {
            kept.clear();
        }
        READ.set(0);
        HELD.set(0);
    }

    private void imported(PrintedReport... reports) {
        List<HandedIn> handedIn = files(reports);
        importing.readNow(importing.begin(observer, UUID.randomUUID(), handedIn).orThrow());
    }
}
