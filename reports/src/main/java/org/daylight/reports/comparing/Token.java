package org.daylight.reports.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.text.Plain;

/**
 * The smallest piece that is compared: one Chinese character, one word of letters, one figure, one mark.
 *
 * @param text as printed, with the blanks that follow
 * @param key what two tokens must share to be alike; every figure has the key {@code #}
 * @param kind what it is
 */
record Token(String text, String key, Kind kind) {

    /** What a token is. */
    enum Kind {
        LETTERS,
        FIGURE,
        MARK
    }

    private static final Pattern TOKEN =
            Pattern.compile("([0-9０-９]+(?:[.．,，][0-9０-９]+)*[%％]?|[A-Za-z]+|.)\\s*", Pattern.DOTALL);

    /** Cuts a text into tokens; joined again they are the text. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Map<String, String> folded = new HashMap<>();
        Matcher next = TOKEN.matcher(text);
        while (next.find()) {
            tokens.add(of(next.group(), folded.computeIfAbsent(next.group(1), Plain::fold)));
        }
        return tokens;
    }

    private static Token of(String text, String folded) {
        if (folded.isBlank()) {
            return new Token(text, " ", Kind.MARK);
        }
        int first = folded.codePointAt(0);
        if (Character.isDigit(first)) {
            return new Token(text, folded.endsWith("%") ? "#%" : "#", Kind.FIGURE);
        }
        return new Token(text, folded, Character.isLetter(first) ? Kind.LETTERS : Kind.MARK);
    }

    boolean isFigure() {
        return kind == Kind.FIGURE;
    }

    /** How many letters of running text this is; figures and marks are none. */
    int letters() {
        return kind == Kind.LETTERS ? key.codePointCount(0, key.length()) : 0;
    }
}
