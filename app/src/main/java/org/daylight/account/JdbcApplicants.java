package org.daylight.account;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applicants' accounts; an e-mail address is kept sealed. */
@Component
class JdbcApplicants {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcApplicants(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the door compares. */
    record Secret(ApplicantId id, String hash) {}

    /** An account to be kept. */
    record Fresh(ApplicantId id, UUID ticket, SignInName name, byte @Nullable [] email, String hash) {}

    /** What the account's owner sees. */
    record Kept(SignInName name, byte @Nullable [] email, Instant since, String hash) {}

    /** Adds an account; false when the name is taken. The same ticket adds once and is no objection. */
    boolean add(Fresh fresh) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        INSERT INTO applicant_account (id, ticket, sign_in_name, sign_in_key, email, password_hash,
                                                       password_changed_at, created_at)
                        VALUES (:id, :ticket, :name, :key, :email, :hash, :now, :now)
                        ON CONFLICT DO NOTHING""")
                        .param("id", fresh.id().value())
                        .param("ticket", fresh.ticket())
                        .param("name", fresh.name().typed())
                        .param("key", fresh.name().key())
                        .param("email", fresh.email())
                        .param("hash", fresh.hash())
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Whether the account is open and its password not younger than a session that began then. */
    boolean isOpen(ApplicantId id, Instant since) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM applicant_account
                                       WHERE id = :id AND closed_at IS NULL AND password_changed_at <= :since)""")
                .param("id", id.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    Optional<Kept> find(ApplicantId id) {
        return jdbc.sql("""
                        SELECT sign_in_name, email, created_at, password_hash FROM applicant_account
                        WHERE id = :id AND closed_at IS NULL""")
                .param("id", id.value())
                .query((row, n) -> new Kept(
                        new SignInName(row.getString("sign_in_name")),
                        row.getBytes("email"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("password_hash")))
                .optional();
    }

    Optional<Secret> secret(SignInName name) {
        return jdbc.sql("""
                        SELECT id, password_hash FROM applicant_account
                        WHERE sign_in_key = :key AND closed_at IS NULL""")
                .param("key", name.key())
                .query((row, n) ->
                        new Secret(new ApplicantId(row.getObject("id", UUID.class)), row.getString("password_hash")))
                .optional();
    }

    /** Whose account was made with a ticket under a name; the answer to a form that is sent again. */
    Optional<ApplicantId> findByTicket(UUID ticket, SignInName name) {
        return jdbc.sql("""
                        SELECT id FROM applicant_account
                        WHERE ticket = :ticket AND sign_in_key = :key AND closed_at IS NULL""")
                .param("ticket", ticket)
                .param("key", name.key())
                .query(UUID.class)
                .optional()
                .map(ApplicantId::new);
    }

    /** Changes a password; false when it is not the present one any more. */
    boolean changePassword(ApplicantId id, String present, String hash) {
        return jdbc.sql("""
                        UPDATE applicant_account SET password_hash = :hash, password_changed_at = :now
                        WHERE id = :id AND password_hash = :present""")
                        .param("id", id.value())
                        .param("present", present)
                        .param("hash", hash)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Closes an account and erases what is personal in it; the identity stays for the requests that name it. */
    void close(ApplicantId id) {
        jdbc.sql("""
                        UPDATE applicant_account SET closed_at = :now, sign_in_name = '', sign_in_key = cast(id AS text),
                               email = NULL, password_hash = ''
                        WHERE id = :id AND closed_at IS NULL""")
                .param("id", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
