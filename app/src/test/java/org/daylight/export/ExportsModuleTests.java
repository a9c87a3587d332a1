package org.daylight.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daylight.files.FileId;
import org.daylight.files.FileStore;
import org.daylight.shared.Answer;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Exports of an exporter that a test steers; the tests do by hand what the scheduler does. */
@ModuleTest
@Import(ExportsModuleTests.Steered.class)
@TestPropertySource(properties = "db-scheduler.polling-interval=1h")
class ExportsModuleTests {

    private static final List<String> LINES = List.of("第一行", "第二行", "第三行");

    @TestConfiguration
    static class Steered {
        @Bean
        Lines lines() {
            return new Lines();
        }
    }

    /** Writes three lines, and lets a test look on between them. */
    static final class Lines implements Exporter {
        private final List<Runnable> meanwhile = new ArrayList<>();
        private boolean permitted = true;

        @Override
        public String kind() {
            return "test-lines";
        }

        @Override
        public boolean permits(String owner, ExportOrder order) {
            return permitted;
        }

        @Override
        public Answer<ExportOrder> write(String owner, ExportOrder order, Sink sink) throws IOException {
            if (order.wanted("what").equals("nothing")) {
                return Answer.refused("export.refused.gone");
            }
            for (int i = 0; i < LINES.size(); i++) {
                sink.out().write(LINES.get(i).getBytes(StandardCharsets.UTF_8));
                List.copyOf(meanwhile).forEach(Runnable::run);
                sink.progress().at(i + 1, LINES.size());
            }
            return Answer.done(order);
        }
    }

    @Autowired
    private OrderingExports exports;

    @Autowired
    private WritingExports writing;

    @Autowired
    private ExpiringExports expiring;

    @Autowired
    private ExportJobs jobs;

    @Autowired
    private Lines lines;

    @Autowired
    private FileStore files;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private String owner;

    @BeforeEach
    void nobody_has_asked_for_anything() {
        owner = "account:" + UUID.randomUUID();
        lines.meanwhile.clear();
        lines.permitted = true;
    }

    @Test
    void a_file_is_written_while_neither_a_transaction_nor_the_end_of_the_trail_is_held() {
        List<Boolean> held = new ArrayList<>();
        lines.meanwhile.add(() -> {
            held.add(TransactionSynchronizationManager.isActualTransactionActive());
            transaction.executeWithoutResult(status -> jdbc.sql("SELECT position FROM audit_head FOR UPDATE NOWAIT")
                    .query()
                    .singleRow());
        });
        ExportId id = ordered();

        assertThat(write(id)).isTrue();

        assertThat(held).containsExactly(false, false, false);
        assertThat(found(id).isReady()).isTrue();
        assertThat(found(id).percent()).isEqualTo(100);
        assertThat(content(id)).isEqualTo(String.join("", LINES));
        assertThat(deeds(id)).containsExactly("export.ordered", "export.made", "export.fetched");
    }

    @Test
    void the_file_lies_encrypted_in_the_store() {
        ExportId id = ordered();
        write(id);

        assertThat(files.find(exports.fetch(owner, id).orElseThrow())
                        .orElseThrow()
                        .sealed())
                .isTrue();
    }

    @Test
    void a_double_click_exports_once_and_nobody_gets_the_export_of_another() {
        UUID submission = UUID.randomUUID();
        ExportId id = exports.order(owner, submission, order("all")).orThrow();

        assertThat(exports.order(owner, submission, order("all"))).isEqualTo(Answer.done(id));
        assertThat(exports.order("account:" + UUID.randomUUID(), submission, order("all")))
                .isEqualTo(Answer.refused("export.refused.not-permitted"));
        write(id);
        assertThat(exports.find("account:" + UUID.randomUUID(), id)).isEmpty();
        assertThat(exports.fetch("account:" + UUID.randomUUID(), id)).isEmpty();
        assertThat(exports.cancel("account:" + UUID.randomUUID(), id).isDone()).isFalse();
    }

    @Test
    void a_person_has_only_so_many_exports_at_a_time() {
        for (int i = 0; i < OrderingExports.MOST_OPEN; i++) {
            ordered();
        }

        assertThat(exports.order(owner, UUID.randomUUID(), order("all")))
                .isEqualTo(Answer.refused("export.refused.too-many", OrderingExports.MOST_OPEN));
    }

    @Test
    void a_process_that_died_is_followed_by_one_that_begins_anew_and_there_is_one_result() {
        ExportId id = ordered();
        lines.meanwhile.add(() -> {
            throw new IllegalStateException("the process ends here");
        });
        assertThatThrownBy(() -> write(id)).hasMessageContaining("ends here");
        assertThat(found(id).state()).isEqualTo(ExportJob.State.RUNNING);
        lines.meanwhile.clear();

        assertThat(write(id)).isTrue();
        assertThat(write(id)).isTrue();

        assertThat(content(id)).isEqualTo(String.join("", LINES));
        assertThat(deeds(id)).containsOnlyOnce("export.made");
    }

    @Test
    void of_two_that_write_the_same_only_the_last_to_begin_counts() {
        ExportId id = ordered();
        lines.meanwhile.add(() -> {
            lines.meanwhile.clear();
            assertThat(write(id)).isTrue();
        });

        assertThat(write(id)).isTrue();

        assertThat(found(id).isReady()).isTrue();
        assertThat(deeds(id)).containsOnlyOnce("export.made");
    }

    @Test
    void what_dies_again_and_again_is_given_up_in_words() {
        ExportId id = ordered();
        lines.meanwhile.add(() -> {
            throw new IllegalStateException("again");
        });
        for (int attempt = 0; attempt < WritingExports.MOST_ATTEMPTS; attempt++) {
            assertThatThrownBy(() -> write(id)).hasMessage("again");
        }

        assertThat(write(id)).isTrue();

        assertThat(found(id).problem()).isEqualTo(new ExportJob.Problem("export.refused.given-up", List.of()));
    }

    @Test
    void what_is_cancelled_while_it_is_written_leaves_nothing() {
        ExportId id = ordered();
        lines.meanwhile.add(() -> exports.cancel(owner, id));

        assertThat(write(id)).isTrue();

        assertThat(found(id).state()).isEqualTo(ExportJob.State.CANCELLED);
        assertThat(exports.fetch(owner, id)).isEmpty();
        assertThat(exports.cancel(owner, id).isDone()).isFalse();
    }

    @Test
    void a_program_that_is_stopped_goes_on_after_its_next_start() {
        ExportId id = ordered();

        assertThat(writing.work(id, () -> true)).isFalse();

        assertThat(found(id).state()).isEqualTo(ExportJob.State.WAITING);
        assertThat(found(id).attempts()).isZero();
        assertThat(write(id)).isTrue();
        assertThat(found(id).isReady()).isTrue();
    }

    @Test
    void whoever_lost_the_right_does_not_get_the_file_any_more() {
        ExportId id = ordered();
        write(id);
        lines.permitted = false;

        assertThat(exports.fetch(owner, id)).isEmpty();
        assertThat(exports.order(owner, UUID.randomUUID(), order("all")))
                .isEqualTo(Answer.refused("export.refused.not-permitted"));
    }

    @Test
    void nothing_to_write_is_told_in_words() {
        ExportId id = exports.order(owner, UUID.randomUUID(), order("nothing")).orThrow();

        assertThat(write(id)).isTrue();

        assertThat(found(id).problem()).isEqualTo(new ExportJob.Problem("export.refused.gone", List.of()));
    }

    @Test
    void a_file_is_destroyed_when_its_time_is_over() {
        ExportId id = ordered();
        write(id);
        FileId file = exports.fetch(owner, id).orElseThrow();
        expiring.sweep();
        assertThat(files.find(file)).isPresent();
        clock.advance(WritingExports.KEPT.plus(Duration.ofHours(1)));

        expiring.sweep();

        assertThat(files.find(file)).isEmpty();
        assertThat(found(id).state()).isEqualTo(ExportJob.State.EXPIRED);
        assertThat(exports.fetch(owner, id)).isEmpty();
    }

    @Test
    void what_was_wanted_is_stored_as_it_was_said() {
        ExportOrder order = new ExportOrder("test-lines", Map.of("what", "a=b&c 百分之一%", "", ""), "x.txt", "text/plain");

        ExportId id = exports.order(owner, UUID.randomUUID(), order).orThrow();

        assertThat(jobs.find(id).orElseThrow().order()).isEqualTo(order);
    }

    private boolean write(ExportId id) {
        return writing.work(id, () -> false);
    }

    private ExportId ordered() {
        return exports.order(owner, UUID.randomUUID(), order("all")).orThrow();
    }

    private static ExportOrder order(String what) {
        return new ExportOrder("test-lines", Map.of("what", what), "三行.txt", "text/plain");
    }

    private ExportJob found(ExportId id) {
        return exports.find(owner, id).orElseThrow();
    }

    private String content(ExportId id) {
        try (InputStream content =
                files.open(exports.fetch(owner, id).orElseThrow()).orElseThrow()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> deeds(ExportId id) {
        return jdbc.sql("SELECT action FROM audit_entry WHERE object = :object ORDER BY position")
                .param("object", "export:" + id)
                .query(String.class)
                .list();
    }
}
