package org.daylight.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sealed secrets, used steps and keyed digests of recovery codes. */
@Component
class JdbcSecondFactors {

    private final JdbcClient jdbc;

    JdbcSecondFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sealed secret, and whether its owner has shown a right code. */
    record Factor(byte[] secret, boolean confirmed) {}

    Optional<Factor> find(AccountId account) {
        return jdbc.sql("SELECT secret, confirmed_at FROM account_second_factor WHERE account = :account")
                .param("account", account.value())
                .query((row, n) -> new Factor(row.getBytes("secret"), row.getObject("confirmed_at") != null))
                .optional();
    }

    void add(AccountId account, byte[] sealed) {
        jdbc.sql("""
                        INSERT INTO account_second_factor (account, secret, last_step) VALUES (:account, :secret, 0)
                        ON CONFLICT ON CONSTRAINT account_second_factor_pk
                        DO UPDATE SET secret = :secret, last_step = 0
                            WHERE account_second_factor.confirmed_at IS NULL""").param("account", account.value()).param("secret", sealed).update();
    }

    void confirm(AccountId account, Instant at) {
        jdbc.sql("UPDATE account_second_factor SET confirmed_at = :at WHERE account = :account")
                .param("account", account.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(AccountId account) {
        jdbc.sql("DELETE FROM account_recovery_code WHERE account = :account")
                .param("account", account.value())
                .update();
        jdbc.sql("DELETE FROM account_second_factor WHERE account = :account")
                .param("account", account.value())
                .update();
    }

    /** Marks a step of time as used; false when it, or a later one, was used before. */
    boolean useStep(AccountId account, long step) {
        return jdbc.sql("""
                        UPDATE account_second_factor SET last_step = :step
                        WHERE account = :account AND last_step < :step""")
                        .param("account", account.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    void replaceCodes(AccountId account, List<byte[]> digests) {
        jdbc.sql("DELETE FROM account_recovery_code WHERE account = :account")
                .param("account", account.value())
                .update();
        digests.forEach(digest -> jdbc.sql("INSERT INTO account_recovery_code (account, code) VALUES (:account, :code)")
                .param("account", account.value())
                .param("code", digest)
                .update());
    }

    /** Uses a recovery code up; false when it is not one, or was used before. */
    boolean useCode(AccountId account, byte[] digest) {
        return jdbc.sql("DELETE FROM account_recovery_code WHERE account = :account AND code = :code")
                        .param("account", account.value())
                        .param("code", digest)
                        .update()
                == 1;
    }
}
