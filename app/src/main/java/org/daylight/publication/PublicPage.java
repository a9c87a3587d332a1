package org.daylight.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.organisation.OrganId;
import org.jspecify.annotations.Nullable;

/** What stands under the address of an item that is or was public. */
public sealed interface PublicPage {

    /**
     * An item as anybody may read it.
     *
     * @param version the version shown
     * @param current whether it is the one in force, or an older one that a correction has replaced
     * @param versions all published versions, newest first
     */
    record Shown(
            ItemId id,
            OrganId organ,
            IndexNumber indexNumber,
            LocalDate publishedOn,
            ItemContent content,
            Validity.@Nullable Status validity,
            int version,
            boolean current,
            List<PublishedVersion> versions,
            List<Attachment> attachments)
            implements PublicPage {
        public Shown {
            attachments = List.copyOf(attachments);
            versions = List.copyOf(versions);
        }

        /** When the newest version went to the portal. */
        public Instant changedAt() {
            return versions.getFirst().publishedAt();
        }
    }

    /** The notice in place of a withdrawn item (R6-10). */
    record Withdrawn(
            ItemId id, OrganId organ, IndexNumber indexNumber, String title, LocalDate withdrawnOn, String reason)
            implements PublicPage {}

    /** A version that is or was on the portal; the note tells what was put right. */
    record PublishedVersion(int number, Instant publishedAt, String note) {}
}
