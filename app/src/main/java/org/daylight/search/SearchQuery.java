package org.daylight.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks.
 *
 * @param words what was typed, as it is; nothing in it can make the search fail
 * @param kind only documents of this kind; null means all
 * @param owner only documents of this organ; null means all
 * @param from first day, inclusive; null means from the beginning
 * @param to last day, inclusive; null means to the end
 * @param cursor the {@link SearchResults#next} of the page before; null means the first page
 * @param size how many results a page holds, 1 to 100
 */
public record SearchQuery(
        String words,
        @Nullable String kind,
        @Nullable String owner,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String cursor,
        int size) {

    private static final int USUAL_SIZE = 20;

    public SearchQuery {
        size = Math.clamp(size, 1, 100);
    }

    /** Words without any filter. */
    public static SearchQuery of(String words) {
        return new SearchQuery(words, null, null, null, null, null, USUAL_SIZE);
    }

    public SearchQuery ofOwner(@Nullable String organ) {
        return new SearchQuery(words, kind, organ, from, to, cursor, size);
    }

    public SearchQuery between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchQuery(words, kind, owner, first, last, cursor, size);
    }

    public SearchQuery after(@Nullable String place) {
        return new SearchQuery(words, kind, owner, from, to, place, size);
    }
}
