package org.daylight.reports;

/**
 * Where something stands in the source.
 *
 * @param line line of the source file, or of the text taken from it, counted from 1
 * @param page page of a paged source, counted from 1; 0 when the source has no pages
 */
public record Place(int line, int page) {

    /** A place in a source without pages. */
    public Place(int line) {
        this(line, 0);
    }
}
