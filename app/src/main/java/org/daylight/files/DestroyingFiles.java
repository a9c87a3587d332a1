package org.daylight.files;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys files whose time is over (lessons, no. 12). When that is, the module decides to which a file belongs: as long as
 * a {@link FileOwner} knows it, it stays.
 */
@Component
public class DestroyingFiles {

    private final StoredFiles files;
    private final ObjectProvider<FileOwner> owners;
    private final JdbcFindings findings;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    DestroyingFiles(
            StoredFiles files,
            ObjectProvider<FileOwner> owners,
            JdbcFindings findings,
            AuditTrail trail,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.files = files;
        this.owners = owners;
        this.findings = findings;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Destroys a file: from now on it cannot be read, its name is gone, its bytes follow after the transaction.
     *
     * @param by who orders it, as the audit trail names people
     */
    @Transactional
    public Answer<Destruction> destroy(FileId id, String by, String reason) {
        files.hold(id);
        Optional<StoredFile> found = files.find(id);
        if (found.isEmpty()) {
            return Answer.refused("files.refused.gone");
        }
        if (owners.stream().anyMatch(owner -> !owner.attachedOf(Set.of(id)).isEmpty())) {
            return Answer.refused("files.refused.attached");
        }
        StoredFile file = found.get();
        Destruction destruction = new Destruction(id, file.sha256(), clock.instant(), by, reason);
        if (!files.markDestroyed(destruction)) {
            return Answer.refused("files.refused.gone");
        }
        findings.forget(id);
        events.publishEvent(new FileDestroyed(id.value(), file.sha256(), file.sealed()));
        trail.record(Deed.done(by, "file.destroyed", "file:" + id, reason));
        return Answer.done(destruction);
    }

    /** The record of a destruction; empty while the file is there. */
    @Transactional(readOnly = true)
    public Optional<Destruction> recordOf(FileId id) {
        return files.destruction(id);
    }
}
