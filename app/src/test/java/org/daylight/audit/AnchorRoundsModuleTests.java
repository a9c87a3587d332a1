package org.daylight.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Anchors after every tenth entry, sent to a file on another disk, to a webhook and by mail. */
@ModuleTest
@TestPropertySource(
        properties = {
            "db-scheduler.enabled=false",
            "daylight.audit.every=10",
            "daylight.audit.mail-to=auditor@minghu.example"
        })
@Import(DatabaseOwner.class)
class AnchorRoundsModuleTests {

    private static final Path OTHER_DISK = TestDatabase.temporaryFolder().resolve("anchors");
    private static final List<String> POSTED = new CopyOnWriteArrayList<>();
    private static final List<Integer> CONNECTIONS_HELD = new CopyOnWriteArrayList<>();
    private static final AtomicInteger ANSWER = new AtomicInteger(200);
    private static final HttpServer WEBHOOK = webhook();
    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static volatile @Nullable HikariDataSource pool;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private AnchorRounds rounds;

    @Autowired
    private AnchorNote note;

    @Autowired
    private DatabaseOwner owner;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcTemplate database;

    @DynamicPropertySource
    static void outside(DynamicPropertyRegistry settings) {
        MAIL.start();
        settings.add("daylight.audit.anchor-file", OTHER_DISK::toString);
        settings.add(
                "daylight.audit.webhook",
                () -> "http://127.0.0.1:" + WEBHOOK.getAddress().getPort() + "/anchors");
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    private static HttpServer webhook() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/anchors", exchange -> {
                CONNECTIONS_HELD.add(
                        Objects.requireNonNull(pool).getHikariPoolMXBean().getActiveConnections());
                POSTED.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(ANSWER.get(), -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void the_outside_is_closed() {
        WEBHOOK.stop(0);
        MAIL.stop();
    }

    @BeforeEach
    void a_trail_that_begins() throws Exception {
        pool = Objects.requireNonNull(database.getDataSource()).unwrap(HikariDataSource.class);
        ANSWER.set(200);
        owner.startAnew();
        POSTED.clear();
        CONNECTIONS_HELD.clear();
        MAIL.purgeEmailFromAllMailboxes();
        Files.deleteIfExists(OTHER_DISK);
    }

    @Test
    void eight_threads_record_while_every_tenth_entry_is_anchored_and_all_stays_whole() throws Exception {
        try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            List<Future<?>> done = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                done.add(clerks.submit(() -> act(40)));
            }
            for (Future<?> each : done) {
                each.get();
            }
        }
        owner.await();

        assertThat(verification.verify()).isEqualTo(new Verdict(320, 0, List.of()));
        List<Long> noted = positions(owner.note());
        assertThat(noted).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(2);
        assertThat(noted.getLast()).isEqualTo(320);
        assertThat(database.queryForList("SELECT position FROM audit_anchor ORDER BY position", Long.class))
                .isEqualTo(noted);
        assertThat(positions(OTHER_DISK)).isEqualTo(noted);
    }

    @Test
    void an_anchor_reaches_the_file_the_webhook_and_the_mailbox_as_it_stands_in_the_note() throws Exception {
        act(10);
        owner.await();

        List<String> lines = Files.readAllLines(owner.note());
        assertThat(Files.readAllLines(OTHER_DISK)).isEqualTo(lines).hasSize(2);
        String hash = lines.getLast().split(" ", -1)[2];
        assertThat(POSTED).singleElement().asString().contains("\"position\":10,", "\"hash\":\"" + hash + "\"");
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(MAIL.getReceivedMessages()[0].getSubject()).endsWith("position 10");
        assertThat(GreenMailUtil.getBody(MAIL.getReceivedMessages()[0])).contains(hash);
    }

    @Test
    void nothing_is_held_while_a_place_outside_answers() {
        act(10);
        owner.await();
        assertThat(CONNECTIONS_HELD).containsExactly(0);
    }

    @Test
    void a_place_that_could_not_be_reached_is_told_and_gets_everything_with_the_next_anchor() {
        ANSWER.set(503);
        act(10);
        owner.await();
        assertThatThrownBy(rounds::make).hasMessageContaining("webhook").hasMessageNotContaining("mail");
        assertThat(failure()).contains("503");
        assertThat(note.last().orElseThrow().mark().position()).isEqualTo(10);

        ANSWER.set(200);
        POSTED.clear();
        act(10);
        owner.await();
        assertThat(POSTED)
                .singleElement()
                .asString()
                .contains("\"position\":0,", "\"position\":10,", "\"position\":20,");
        assertThat(failure()).isEmpty();
        rounds.make();
        assertThat(POSTED).as("nothing is sent twice").hasSize(1);
    }

    @Test
    void an_act_that_was_taken_back_leaves_no_anchor() {
        act(9);
        transactions.executeWithoutResult(status -> {
            act(1);
            status.setRollbackOnly();
        });
        owner.await();
        assertThat(note.last().orElseThrow().mark().position()).isZero();
        assertThat(verification.verify().isClean()).isTrue();
    }

    @Test
    void a_disk_that_is_not_there_is_not_made_up() throws IOException {
        FileDestination unmounted = new FileDestination(
                new AnchorSettings(1, OTHER_DISK.resolve("missing").resolve("anchors"), null, "", ""));
        assertThatThrownBy(() -> unmounted.deliver(List.of(note.last().orElseThrow())))
                .isInstanceOf(IOException.class);
        assertThat(OTHER_DISK.resolve("missing")).doesNotExist();
    }

    private String failure() {
        return Objects.requireNonNull(database.queryForObject(
                "SELECT failure FROM audit_delivery WHERE destination = 'webhook'", String.class));
    }

    private void act(int times) {
        for (int n = 0; n < times; n++) {
            trail.record(Deed.done("account:a", "request.confirmed", "request:" + n, ""));
        }
    }

    private static List<Long> positions(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> Long.valueOf(line.split(" ", -1)[0]))
                .toList();
    }
}
