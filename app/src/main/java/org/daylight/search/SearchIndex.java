package org.daylight.search;

/** The index over everything public. It holds nothing that cannot be rebuilt from the records. */
public interface SearchIndex {

    /** Adds the document or puts it in place of the one with the same kind and key; durable when the call returns. */
    void put(SearchDocument document);

    /** Removes a document; nothing happens when it is not there. */
    void remove(String kind, String key);

    /** Searches; never fails because of what was typed. */
    SearchResults search(SearchQuery query);

    /** How many documents of a kind the index holds. */
    long count(String kind);
}
