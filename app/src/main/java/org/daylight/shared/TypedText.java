package org.daylight.shared;

import java.util.regex.Pattern;

/**
 * What people typed, freed of what no reader sees and what deceives the eye: control characters, halves of characters, marks
 * that turn the direction of reading or have no width, and space around. Every letter is kept.
 */
public final class TypedText {

    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF&&[^\\n\\t]]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private TypedText() {}

    /** Text of several lines. */
    public static String text(String typed) {
        String lines = BREAK.matcher(typed).replaceAll("\n");
        return UNSEEN.matcher(lines).replaceAll("").strip();
    }

    /** Text of one line; a break within it becomes a blank. */
    public static String line(String typed) {
        return text(CONTROLS.matcher(typed).replaceAll(" "));
    }

    /** Length as a reader counts it: a rare character outside the basic plane is one. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
