package org.daylight.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.daylight.system.DaylightSettings;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody with the database's highest rights, whom no trigger stops; and what a test needs to begin anew. */
@TestComponent
class DatabaseOwner {

    private final JdbcTemplate database;
    private final FirstSeal beginning;
    private final AuditErrands errands;
    private final Path keys;

    DatabaseOwner(JdbcTemplate database, FirstSeal beginning, AuditErrands errands, DaylightSettings settings) {
        this.database = database;
        this.beginning = beginning;
        this.errands = errands;
        this.keys = settings.data().resolve("keys");
    }

    void tamper(String sql) {
        database.execute("BEGIN; SET LOCAL session_replication_role = replica; " + sql + "; COMMIT");
    }

    void wipe() {
        tamper("DELETE FROM audit_entry; DELETE FROM audit_anchor;"
                + " UPDATE audit_head SET position = 0, seal = '', hash = ''");
    }

    /** As after the installation, before the first start. */
    void installAnew() {
        await();
        tamper("TRUNCATE audit_entry, audit_anchor, audit_verification, audit_delivery; DELETE FROM audit_head;"
                + " INSERT INTO audit_head VALUES (true, 0, '', 'SHA-256', '')");
        try {
            Files.deleteIfExists(keys.resolve("audit-anchor"));
            Files.deleteIfExists(keys.resolve("audit-anchors"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void startAnew() {
        installAnew();
        beginning.afterSingletonsInstantiated();
    }

    /** Waits for what was begun beside the test. */
    void await() {
        CountDownLatch done = new CountDownLatch(1);
        errands.run(done::countDown);
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Path note() {
        return keys.resolve("audit-anchors");
    }
}
