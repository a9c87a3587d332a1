package org.daylight.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes bytes that no file needs any more: of destroyed files at once, of uploads that came to nothing each night. */
@Component
class ClearingContents {

    private static final Logger LOG = LoggerFactory.getLogger(ClearingContents.class);
    private static final Duration INCOMING_AT_MOST = Duration.ofHours(6);

    private final Disk disk;
    private final StoredFiles files;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    ClearingContents(Disk disk, StoredFiles files, TransactionOperations transactions, InstantSource clock) {
        this.disk = disk;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(FileDestroyed destroyed) {
        removeUnneeded(new Content(destroyed.sha256(), destroyed.sealed()));
    }

    /** Goes through the whole store; the number of contents and half-received files removed is the result. */
    int sweep() {
        try {
            int removed = disk.removeIncomingBefore(clock.instant().minus(INCOMING_AT_MOST));
            for (Content content : disk.contents()) {
                if (!files.isNeeded(content)) {
                    removed += Boolean.TRUE.equals(transactions.execute(status -> removeUnneeded(content))) ? 1 : 0;
                }
            }
            LOG.info("file store swept: {} removed", removed);
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody can store the same content between the question and the removal. */
    private boolean removeUnneeded(Content content) {
        files.holdStoring();
        try {
            return !files.isNeeded(content) && disk.remove(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
