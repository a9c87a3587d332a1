package org.daylight.reports;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing a check found.
 *
 * @param code id of the rule (rules.md 2.5, 2.6)
 * @param severity how grave
 * @param cell the cell concerned, null when none is
 * @param stated what the report says, null when it says nothing
 * @param computed what it should say, null when that cannot be told
 * @param how the reckoning behind {@code computed}, for instance {@code 322 + 2 = 324}; empty when nothing was reckoned
 * @param quote the words of the source
 * @param wording the sentence
 * @param place where in the source
 */
public record Finding(
        String code,
        Severity severity,
        @Nullable CellPath cell,
        @Nullable Datum stated,
        @Nullable Datum computed,
        String how,
        String quote,
        Wording wording,
        Place place) {

    /** A finding on a figure that should be another. */
    public static Finding figure(Rule rule, Cell cell, BigDecimal computed, Wording wording) {
        Place place = cell.place() == null ? new Place(1) : cell.place();
        Datum stated = cell.value() == null ? null : Datum.of(cell.value());
        return new Finding(
                rule.code(), rule.severity(), cell.path(), stated, Datum.of(computed), "", cell.raw(), wording, place);
    }

    /** A finding on words. */
    public static Finding words(Rule rule, Place place, String quote, Wording wording) {
        return new Finding(rule.code(), rule.severity(), null, null, null, "", Wording.shorten(quote), wording, place);
    }

    /** The same finding on a cell. */
    public Finding about(CellPath path) {
        return new Finding(code, severity, path, stated, computed, how, quote, wording, place);
    }

    /** The same finding with these words of the source. */
    public Finding quoting(String words) {
        return new Finding(code, severity, cell, stated, computed, how, Wording.shorten(words), wording, place);
    }

    /** The same finding with what is said and what is expected. */
    public Finding between(@Nullable Datum said, @Nullable Datum expected) {
        return new Finding(code, severity, cell, said, expected, how, quote, wording, place);
    }

    /** The same finding with the reckoning behind it. */
    public Finding reckoned(String reckoning) {
        return new Finding(code, severity, cell, stated, computed, reckoning, quote, wording, place);
    }

    /** The same finding with the severity of another. */
    public Finding asGraveAs(Finding other) {
        return new Finding(code, other.severity, cell, stated, computed, how, quote, wording, place);
    }

    /** The same finding in another sentence. */
    public Finding told(Wording sentence) {
        return new Finding(code, severity, cell, stated, computed, how, quote, sentence, place);
    }

    /** The sentence in Chinese. */
    public String message() {
        return wording.text(Locale.CHINESE);
    }

    /** The sentence in the given language, Chinese unless English is asked for. */
    public String message(Locale locale) {
        return wording.text(locale);
    }

    /** A rule and the severity of breaking it. */
    public record Rule(String code, Severity severity) {
        public static Rule error(String code) {
            return new Rule(code, Severity.ERROR);
        }

        public static Rule warning(String code) {
            return new Rule(code, Severity.WARNING);
        }

        public static Rule info(String code) {
            return new Rule(code, Severity.INFO);
        }
    }
}
