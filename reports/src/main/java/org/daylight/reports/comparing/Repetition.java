package org.daylight.reports.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much of the newer text stands in the older one already (重复率).
 *
 * <p>Letters are counted; figures, marks and blanks are not, for figures are meant to change. A letter is repeated
 * when its sentence stands anywhere in the older report with the same words, whatever its figures, or when it is one
 * of those letters that the most alike older sentence has in the same order and these are at least
 * seven tenths of the sentence. So moved sentences are repeated, and a sentence that only shares a law's name is not.
 *
 * <p>Fixed are sentences that law or format notice ask for in every report, see {@code FixedSentences}.
 *
 * @param letters letters of the newer text
 * @param repeated those repeated
 * @param fixedLetters letters of fixed sentences, part of {@code letters}
 * @param fixedRepeated those repeated, part of {@code repeated}
 */
public record Repetition(int letters, int repeated, int fixedLetters, int fixedRepeated) {

    static final Repetition NONE = new Repetition(0, 0, 0, 0);

    Repetition plus(Repetition other) {
        return new Repetition(
                letters + other.letters,
                repeated + other.repeated,
                fixedLetters + other.fixedLetters,
                fixedRepeated + other.fixedRepeated);
    }

    /** The share in percent with one decimal; null when there is no text. */
    public @Nullable BigDecimal share() {
        return share(repeated, letters);
    }

    /** The share of what an author was free to write, in percent with one decimal; null when there is none. */
    public @Nullable BigDecimal shareWithoutFixed() {
        return share(repeated - fixedRepeated, letters - fixedLetters);
    }

    private static @Nullable BigDecimal share(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
