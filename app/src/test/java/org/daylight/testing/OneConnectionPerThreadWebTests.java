package org.daylight.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The guard before the pool finds what it is there for, and nothing else. */
@WholeApplicationTest
class OneConnectionPerThreadWebTests {

    @Autowired
    private DataSource pool;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void a_query_inside_a_row_mapper_is_refused_outside_a_transaction() {
        assertFault(() -> jdbc.sql("SELECT 1").query((row, n) -> one()).single(), "second connection");
    }

    @Test
    void a_query_inside_a_row_mapper_shares_the_connection_of_its_transaction() {
        Integer found = new TransactionTemplate(manager)
                .execute(open -> jdbc.sql("SELECT 1").query((row, n) -> one()).single());
        assertThat(found).isEqualTo(1);
    }

    @Test
    void a_new_transaction_inside_another_is_refused() {
        TransactionTemplate inner = new TransactionTemplate(manager);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertFault(
                () -> new TransactionTemplate(manager)
                        .executeWithoutResult(open -> inner.executeWithoutResult(second -> one())),
                "second connection");
    }

    @Test
    void a_password_is_not_hashed_with_a_connection_in_hand() {
        TransactionTemplate transaction = new TransactionTemplate(manager);
        assertFault(() -> transaction.executeWithoutResult(open -> passwords.encode("a")), "hashed");
        assertFault(() -> transaction.executeWithoutResult(open -> passwords.matches("a", "b")), "compared");
    }

    @Test
    void one_connection_after_the_other_is_allowed_and_so_is_one_in_each_thread() throws Exception {
        try (var first = pool.getConnection();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(first.isValid(1)).isTrue();
            assertThat(OneConnectionPerThread.isHolding()).isTrue();
            assertThat(CompletableFuture.supplyAsync(this::one, threads).get()).isEqualTo(1);
        }
        assertThat(OneConnectionPerThread.isHolding()).isFalse();
        assertThat(one()).isEqualTo(1);
    }

    @Test
    void an_error_that_was_swallowed_still_fails_the_test() {
        try {
            jdbc.sql("SELECT 1").query((row, n) -> one()).single();
        } catch (AssertionError swallowed) {
            assertThat(swallowed).hasMessageContaining("second connection");
        }
        assertThatThrownBy(() -> ConnectionFaults.failIfAny()).isInstanceOf(AssertionError.class);
    }

    private int one() {
        return jdbc.sql("SELECT 1").query(Integer.class).single();
    }

    private static void assertFault(ThrowingCallable act, String words) {
        assertThatThrownBy(act).hasStackTraceContaining(words);
        assertThat(OneConnectionPerThread.takeFaults())
                .singleElement()
                .satisfies(fault -> assertThat(fault).hasMessageContaining(words));
    }
}
