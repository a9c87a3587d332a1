package org.daylight.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of results.
 *
 * @param match how the results relate to the words
 * @param total how many documents match in all; counted, never estimated
 * @param hits this page's results, best first
 * @param owners how many matches each organ has, most first, as if no organ had been chosen
 * @param next where the next page begins; null on the last page
 * @param complete false while the index is being rebuilt, so that something may be missing
 */
public record SearchResults(
        Match match,
        long total,
        List<SearchHit> hits,
        List<OwnerCount> owners,
        @Nullable String next,
        boolean complete) {

    /** How the results relate to the words. */
    public enum Match {
        /** Every word was found. */
        ALL_WORDS,
        /** No document holds every word; these hold most of them. */
        MOST_WORDS,
        /** Nothing was found. */
        NOTHING,
        /** Nothing but punctuation or blanks was typed. */
        NO_WORDS,
        /** The index cannot be read at the moment and is being repaired. */
        UNAVAILABLE
    }

    /** An organ and how many of the matches are its own. */
    public record OwnerCount(String owner, long count) {}

    public SearchResults {
        hits = List.copyOf(hits);
        owners = List.copyOf(owners);
    }

    static SearchResults none(Match why, boolean complete) {
        return new SearchResults(why, 0, List.of(), List.of(), null, complete);
    }
}
