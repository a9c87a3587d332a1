package org.daylight.files;

import java.util.List;

/**
 * Something of one kind that a file carries unseen.
 *
 * @param count how often, at least once
 * @param places where, for instance names of sheets; the first few, possibly none
 * @param names whose, for instance authors of comments; personal data, shown to the clerk alone
 */
public record Finding(FindingKind kind, int count, List<String> places, List<String> names) {

    public Finding {
        places = List.copyOf(places);
        names = List.copyOf(names);
    }
}
