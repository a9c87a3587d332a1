package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.daylight.audit.AuditEntry;
import org.daylight.audit.AuditFilter;
import org.daylight.audit.AuditTrail;
import org.daylight.shared.Answer;
import org.daylight.shared.Ids;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.OneConnectionPerThread;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Many people at the doors at once, and slow readers, leave the connections to everybody else. */
@ModuleTest
@TestPropertySource(properties = "daylight.account.second-factor=administrators")
class SigningInCrowdModuleTests {

    private static final String PASSWORD = "Plain-words-2026";
    private static final String WRONG = "Wrong-words-2026";
    private static final int PATIENCE = 60;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcApplicants applicants;

    @Autowired
    private JdbcSignInFailures failures;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private InstantSource clock;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private PasswordEncoder real;

    @Autowired
    private ReadingAudit audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource pool;

    @Autowired
    private Ids ids;

    private Slow slow = new Slow();
    private int before;

    /** Compares only when it is told to go on. */
    private final class Slow implements PasswordEncoder {

        private final AtomicInteger comparing = new AtomicInteger();
        private final CountDownLatch eight = new CountDownLatch(8);
        private final CountDownLatch fifty = new CountDownLatch(50);
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public String encode(@Nullable CharSequence password) {
            return "decoy";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            comparing.incrementAndGet();
            eight.countDown();
            fifty.countDown();
            try {
                return goOn.await(PATIENCE, TimeUnit.SECONDS)
                        && !WRONG.contentEquals(password)
                        && real.matches(password, hash);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @BeforeEach
    void one_connection_is_left() throws SQLException {
        slow = new Slow();
        HikariDataSource hikari = pool.unwrap(HikariDataSource.class);
        before = hikari.getMaximumPoolSize();
        hikari.setMaximumPoolSize(1);
        hikari.getHikariPoolMXBean().softEvictConnections();
    }

    @AfterEach
    void the_pool_grows_again() throws SQLException {
        pool.unwrap(HikariDataSource.class).setMaximumPoolSize(before);
    }

    @Test
    void while_passwords_are_compared_others_get_the_only_connection() throws Exception {
        List<String> names = IntStream.range(0, 8).mapToObj(n -> opened()).toList();
        SigningIn door = door();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer<SignedIn>>> coming = new ArrayList<>();
            names.forEach(name ->
                    coming.add(threads.submit(() -> door.staff(new Credentials(name, PASSWORD), "192.0.2.20"))));
            assertThat(slow.eight.await(PATIENCE, TimeUnit.SECONDS)).isTrue();

            assertThat(jdbc.sql("SELECT count(*) FROM account")
                            .query(Long.class)
                            .single())
                    .isGreaterThanOrEqualTo(8);

            slow.goOn.countDown();
            for (Future<Answer<SignedIn>> each : coming) {
                assertThat(each.get().isDone()).isTrue();
            }
        }
        assertThat(failures.shutUntil(CountedDoor.ADDRESS, "192.0.2.20")).isEmpty();
    }

    @Test
    void parallel_guesses_from_one_address_share_one_count_whatever_the_names() throws Exception {
        SigningIn door = door();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer<SignedIn>>> guesses = new ArrayList<>();
            for (int n = 0; n < 80; n++) {
                Credentials guess = new Credentials("nobody-" + ids.next(), WRONG);
                guesses.add(threads.submit(() -> door.staff(guess, "192.0.2.21")));
            }
            assertThat(slow.fifty.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
            slow.goOn.countDown();
            int tooMany = 0;
            for (Future<Answer<SignedIn>> each : guesses) {
                tooMany += each.get().equals(Answer.refused("sign-in.too-many")) ? 1 : 0;
            }
            assertThat(tooMany).isEqualTo(30);
        }
        assertThat(slow.comparing).hasValue(50);
        assertThat(failures.shutUntil(CountedDoor.ADDRESS, "192.0.2.21")).isPresent();
    }

    @Test
    void a_password_that_was_changed_while_it_was_compared_lets_nobody_in() throws Exception {
        String name = opened();
        SigningIn door = door();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer<SignedIn>> coming = () -> door.staff(new Credentials(name, PASSWORD), "192.0.2.22");
            Future<Answer<SignedIn>> answer = threads.submit(coming);
            while (slow.comparing.get() == 0) {
                Thread.onSpinWait();
            }
            jdbc.sql("UPDATE account SET password_hash = 'another' WHERE sign_in_key = :name")
                    .param("name", name)
                    .update();
            slow.goOn.countDown();
            assertThat(answer.get()).isEqualTo(Answer.refused("sign-in.failed"));
        }
    }

    @Test
    void many_good_sign_ins_from_one_address_do_not_shut_it() {
        String name = opened();
        slow.goOn.countDown();
        SigningIn door = door();
        for (int n = 0; n < 60; n++) {
            assertThat(door.staff(new Credentials(name, PASSWORD), "192.0.2.23").isDone())
                    .isTrue();
        }
    }

    @Test
    void the_export_of_the_trail_holds_no_connection_while_the_reader_reads() {
        Actor reader = new Actor(
                new AccountId(ids.next()),
                "沈怡",
                Actor.INSTALLATION,
                Set.of(new Grant(Role.AUDIT_ADMINISTRATOR, Scope.EVERYTHING)));
        List<Long> read = new ArrayList<>();
        List<Boolean> held = new ArrayList<>();
        audit.export(reader, AuditFilter.ALL, (AuditEntry entry) -> {
            read.add(entry.position());
            held.add(OneConnectionPerThread.isHolding());
        });
        assertThat(held).isNotEmpty().containsOnly(false);
        assertThat(read).isSorted().doesNotHaveDuplicates();
    }

    private SigningIn door() {
        CountedAttempts attempts = new CountedAttempts(failures, slow, transactions);
        return new SigningIn(accounts, applicants, attempts, factors, trail, clock);
    }

    private String opened() {
        String name = "crowd-" + ids.next();
        opening.open(new NewAccount(new AccountId(ids.next()), name, "人", Actor.INSTALLATION, Set.of()), PASSWORD)
                .orThrow();
        return name;
    }
}
