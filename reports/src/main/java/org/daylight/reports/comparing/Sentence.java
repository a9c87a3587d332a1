package org.daylight.reports.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.Place;

/**
 * One sentence of a paragraph.
 *
 * @param place where it begins
 * @param text as printed
 * @param tokens its pieces
 * @param words the letters alone, every figure as {@code #}: two sentences of one wording have the same words
 * @param letters how many letters it has, figures and marks left out
 */
record Sentence(Place place, String text, List<Token> tokens, String words, int letters) {

    private static final Pattern END = Pattern.compile(".*?(?:[。！？!?；;]+[”’\"）)]*|$)", Pattern.DOTALL);

    static Sentence of(Place place, String text) {
        List<Token> tokens = Token.of(text);
        StringBuilder words = new StringBuilder(text.length());
        int letters = 0;
        for (Token token : tokens) {
            if (token.kind() != Token.Kind.MARK) {
                words.append(token.key());
            }
            letters += token.letters();
        }
        return new Sentence(place, text, tokens, words.toString(), letters);
    }

    /** The sentences of a line; together they are the line. */
    static List<Sentence> of(String line, Place place) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(line);
        while (end.find()) {
            if (!end.group().isBlank()) {
                sentences.add(of(place, end.group()));
            }
        }
        return sentences;
    }

    boolean isFixed() {
        return FixedSentences.contain(this);
    }
}
