package org.daylight.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A module whose documents belong in the index; from it the index is rebuilt and reconciled. */
public interface ReindexSource {

    /** The kind of all its documents. */
    String kind();

    /** How many documents ought to be in the index. */
    long count();

    /**
     * The next documents in the order of their keys.
     *
     * @param key the last key of the page before; empty for the first page
     */
    List<SearchDocument> documentsAfter(String key, int limit);

    /** Those of the keys whose documents ought to be in the index. */
    Set<String> amongPublic(Collection<String> keys);
}
