package org.daylight.search;

import java.time.LocalDate;
import java.util.List;

/**
 * A finished document as a module hands it over to be found. The index knows nothing of where it comes from.
 *
 * @param key identity inside its kind
 * @param kind what sort of thing it is, for instance {@code item}
 * @param revision grows with every change, so that a stale copy can be recognised
 * @param address the public page, for instance {@code /items/0193…}
 * @param title the name, three times as weighty as the text
 * @param text everything that is to be found, as plain text
 * @param numbers document number, index number: found when typed exactly
 * @param labels further words by which people look: keywords, the publisher's name, the theme
 * @param owner the publishing organ's identity; results can be narrowed to it
 * @param date the day by which results can be narrowed and equal ones are ordered
 */
public record SearchDocument(
        String key,
        String kind,
        long revision,
        String address,
        String title,
        String text,
        List<String> numbers,
        List<String> labels,
        String owner,
        LocalDate date) {

    public SearchDocument {
        numbers = List.copyOf(numbers);
        labels = List.copyOf(labels);
    }

    /** The same document found by other words. */
    public SearchDocument labelled(List<String> words) {
        return new SearchDocument(key, kind, revision, address, title, text, numbers, words, owner, date);
    }
}
