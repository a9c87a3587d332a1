package org.daylight.search;

import java.time.LocalDate;
import java.util.List;

/**
 * One result with its highlights. Fragments joined give plain text; the template escapes them.
 *
 * @param title the whole title
 * @param excerpt the passage of the text that shows most of the words
 */
public record SearchHit(
        String key,
        String kind,
        String address,
        List<Fragment> title,
        List<Fragment> excerpt,
        List<String> numbers,
        String owner,
        LocalDate date) {

    /** A piece of text, marked where it is one of the words sought. */
    public record Fragment(String text, boolean marked) {}

    public SearchHit {
        title = List.copyOf(title);
        excerpt = List.copyOf(excerpt);
        numbers = List.copyOf(numbers);
    }
}
