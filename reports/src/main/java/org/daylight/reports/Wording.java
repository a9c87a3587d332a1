package org.daylight.reports;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.daylight.reports.text.Plain;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for people, kept as key and arguments so that it can be said in Chinese and in English.
 *
 * @param key key in the bundle {@code messages} of this package
 * @param arguments texts, numbers, cells, sentences
 */
public record Wording(String key, List<Object> arguments) {

    private static final int SHORT = 60;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A sentence from its key; null arguments are said as nothing. */
    public static Wording of(String key, @Nullable Object... arguments) {
        return new Wording(key, Arrays.stream(arguments).map(Wording::plain).toList());
    }

    /** An argument as one of the four things that can be written down: cell, sentence, number, text. */
    private static Object plain(@Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case CellPath path -> path;
            case Wording nested -> nested;
            case BigDecimal number -> number;
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            default -> argument.toString();
        };
    }

    /** The sentence; any language but English gives Chinese. */
    public String text(Locale locale) {
        Object[] said =
                arguments.stream().map(argument -> say(argument, locale)).toArray();
        return new MessageFormat(pattern(key, locale), Locale.ROOT).format(said);
    }

    /** The printed name of a cell. */
    public static String cellName(CellPath path, Locale locale) {
        String row = path.requestRow()
                .filter(known -> !isEnglish(locale))
                .map(known -> Plain.withoutEnumerator(known.chinese()))
                .orElseGet(() -> pattern("row." + path.table() + "." + path.row(), locale));
        return pattern("cell", locale)
                .replace("{0}", row)
                .replace("{1}", pattern("column." + path.table() + "." + path.column(), locale));
    }

    /** A text of the bundle that takes no arguments. */
    public static String fixed(String key, Locale locale) {
        return pattern(key, locale);
    }

    private static String say(Object argument, Locale locale) {
        return switch (argument) {
            case CellPath path -> cellName(path, locale);
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Wording nested -> nested.text(locale);
            default -> argument.toString();
        };
    }

    private static String pattern(String key, Locale locale) {
        Locale known = isEnglish(locale) ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle("org.daylight.reports.messages", known, NO_FALLBACK);
        return bundle.getString(key);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** At most sixty characters, cut with an ellipsis. */
    public static String shorten(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        return flat.codePointCount(0, flat.length()) <= SHORT
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, SHORT)) + "…";
    }
}
