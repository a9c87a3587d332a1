package org.daylight.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of every stored file. */
interface StoredFiles {

    void add(StoredFile file, FilePolicy policy, Instant storedAt);

    /** A file that is not destroyed. */
    Optional<StoredFile> find(FileId id);

    /** Some files of a policy that were handed in before a moment and are not destroyed, those behind an id in its order. */
    List<FileId> storedBefore(FilePolicy policy, Instant moment, FileId after, int most);

    /** Waits for whoever is attaching the file, and keeps others from it until the transaction ends. */
    void hold(FileId id);

    /** Turns the row into the record of a destruction; false when it was destroyed before or never was. */
    boolean markDestroyed(Destruction destruction);

    Optional<Destruction> destruction(FileId id);

    /** Keeps contents from being removed until the transaction ends; others may store at the same time. */
    void holdContents();

    /** Keeps files from being stored until the transaction ends. */
    void holdStoring();

    boolean isNeeded(Content content);
}
