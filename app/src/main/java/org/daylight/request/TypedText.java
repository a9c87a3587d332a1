package org.daylight.request;

/** What people typed, freed of what no reader sees: control characters, and space around. Every letter is kept. */
final class TypedText {

    private TypedText() {}

    /** Text of several lines. */
    static String text(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
    }

    /** Text of one line. */
    static String line(String typed) {
        return typed.replaceAll("\\p{Cc}", " ").strip();
    }

    /** Length as a reader counts it: a rare character outside the basic plane is one. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
