package org.daylight.files;

import java.util.Collection;
import java.util.Set;

/**
 * A module to whose records files belong. Every table with a reference to a stored file has an owner that names it here:
 * what no owner knows is destroyed when its time is over.
 */
public interface FileOwner {

    /** Those of the files that belong to a record of the module, whoever may see it. */
    Set<FileId> attachedOf(Collection<FileId> files);
}
