package org.daylight.reports.prose;

import java.math.BigDecimal;
import org.daylight.reports.text.Figures;
import org.jspecify.annotations.Nullable;

/** Chinese numerals in running text, where most of them are list numbers, idioms and names. */
final class WordNumbers {

    private static final String DIGITS = "零〇一二两三四五六七八九";
    private static final String POWERS = "十百千万";
    private static final String PER_CENT = "百分之";

    private WordNumbers() {}

    /**
     * A run of Chinese numerals.
     *
     * @param start where the number begins
     * @param end behind it
     * @param value null when it is no number
     * @param percent introduced by 百分之
     */
    record Word(int start, int end, @Nullable BigDecimal value, boolean percent) {}

    static boolean begins(char c) {
        return DIGITS.indexOf(c) >= 0 || POWERS.indexOf(c) >= 0;
    }

    static Word at(String text, int start) {
        boolean percent = text.startsWith(PER_CENT, start);
        int from = percent ? start + PER_CENT.length() : start;
        int end = from;
        while (end < text.length() && begins(text.charAt(end))) {
            end++;
        }
        boolean number = end > from && (percent || text.charAt(from) == '十' || DIGITS.indexOf(text.charAt(from)) >= 0);
        BigDecimal value = number
                ? Figures.parseChinese(text.substring(from, end))
                        .map(Figures.Figure::value)
                        .orElse(null)
                : null;
        return new Word(start, Math.max(end, start + 1), value, percent);
    }
}
