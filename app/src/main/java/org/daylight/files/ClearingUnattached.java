package org.daylight.files;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daylight.shared.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Destroys files that were handed in and belong to nothing: the proof of a form never sent, the attachment of a draft that
 * was refused. Nobody keeps more of a person than the request needs (rules.md R8-03).
 */
@Component
class ClearingUnattached {

    private static final Logger LOG = LoggerFactory.getLogger(ClearingUnattached.class);
    private static final FileId FIRST = new FileId(new UUID(0, 0));
    private static final int AT_ONCE = 500;
    private static final String BY = "system";
    private static final String REASON = "belongs to nothing";

    private final StoredFiles files;
    private final ObjectProvider<FileOwner> owners;
    private final DestroyingFiles destroying;
    private final InstantSource clock;

    ClearingUnattached(
            StoredFiles files, ObjectProvider<FileOwner> owners, DestroyingFiles destroying, InstantSource clock) {
        this.files = files;
        this.owners = owners;
        this.destroying = destroying;
        this.clock = clock;
    }

    /** The number of files destroyed. */
    int clear() {
        int destroyed = 0;
        for (FilePolicy policy : FilePolicy.values()) {
            destroyed += clear(policy);
        }
        LOG.info("files that belong to nothing: {} destroyed", destroyed);
        return destroyed;
    }

    private int clear(FilePolicy policy) {
        Instant moment = clock.instant().minus(policy.unattachedFor());
        int destroyed = 0;
        List<FileId> old = files.storedBefore(policy, moment, FIRST, AT_ONCE);
        while (!old.isEmpty()) {
            destroyed += clear(old);
            old = files.storedBefore(policy, moment, old.getLast(), AT_ONCE);
        }
        return destroyed;
    }

    private int clear(List<FileId> old) {
        Set<FileId> attached = new HashSet<>();
        owners.stream().forEach(owner -> attached.addAll(owner.attachedOf(old)));
        return (int) old.stream()
                .filter(file -> !attached.contains(file))
                .filter(file -> destroying.destroy(file, BY, REASON) instanceof Answer.Done<?>)
                .count();
    }
}
