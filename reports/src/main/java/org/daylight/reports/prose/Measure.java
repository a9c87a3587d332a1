package org.daylight.reports.prose;

import org.jspecify.annotations.Nullable;

/**
 * What a figure counts.
 *
 * @param quantity the known quantity, null when the words are not in the vocabulary or may mean several
 * @param words the label as printed, without fillers
 */
public record Measure(@Nullable Quantity quantity, String words) {

    /** A label whose meaning is not known. */
    public static Measure unknown(String words) {
        return new Measure(null, words);
    }

    public boolean is(Quantity other) {
        return quantity == other;
    }

    /** Whether the quantity is known and of this family. */
    public boolean isOf(Quantity.Family family) {
        return quantity != null && quantity.family() == family;
    }
}
