package org.daylight.publication;

import java.util.List;
import java.util.Optional;
import org.daylight.files.FileId;

/** What the public may read. Nothing that has not been approved can be reached from here. */
public interface PublicItems {

    /** What stands under the address; empty for what was never public. */
    Optional<PublicPage> page(ItemId id);

    /** One of the published versions of an item that is still public. */
    Optional<PublicPage.Shown> version(ItemId id, int number);

    /** Whether the file belongs to a published version of an item that has not been withdrawn. */
    boolean hasFile(ItemId id, FileId file);

    /** The newest first, page by page. */
    PublicItemPage list(PublicFilter filter);

    /** The years in which anything was published, newest first. */
    List<Integer> years();

    /** Grows with every act on any item; an unchanged stamp means that no public page about items has changed. */
    long stamp();
}
