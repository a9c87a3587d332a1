package org.daylight.publication;

import java.util.List;
import org.daylight.files.FileId;

/** The attachments of all versions. */
interface Attachments {

    List<Attachment> of(ItemId item, int version);

    void add(ItemId item, int version, Attachment attachment);

    void remove(ItemId item, int version, FileId file);

    /** Gives a new version the attachments of the one it comes from. */
    void copy(ItemId item, int from, int to);

    /** Whether the file belongs to a version that the public may read. */
    boolean isPublic(ItemId item, FileId file);
}
