package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.Place;
import org.daylight.reports.text.Plain;

/**
 * A stretch of the source: texts, then the cells that follow them. The label of a table row is the end of the texts,
 * its figures are the cells.
 *
 * @param texts text tokens
 * @param cells figures, blanks and garbled cells after them
 * @param labels the texts as bare labels
 */
record Run(List<Token> texts, List<Token> cells, List<String> labels) {

    private static final int LONG_TEXT = 90;

    /** Groups tokens: every text after a cell opens a new stretch. */
    static List<Run> of(List<Token> tokens) {
        List<Run> runs = new ArrayList<>();
        Run current = empty();
        for (Token token : tokens) {
            if (token.isText() && !current.cells.isEmpty()) {
                runs.add(current);
                current = empty();
            }
            current.add(token);
        }
        runs.add(current);
        return runs;
    }

    private static Run empty() {
        return new Run(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** A label alone, without any cell. */
    static Run ofLabel(Token label) {
        Run run = empty();
        run.add(label);
        return run;
    }

    private void add(Token token) {
        if (token.isText()) {
            texts.add(token);
            labels.add(Plain.foldedLabel(token.text()));
        } else {
            cells.add(token);
        }
    }

    boolean hasFigures() {
        return cells.stream().anyMatch(Token::isFilled);
    }

    /** The last {@code count} texts as one label, list numbers removed from each. */
    String tail(int count) {
        return String.join("", labels.subList(Math.max(0, labels.size() - count), labels.size()));
    }

    /** The last text without what stands in brackets. */
    String lastWithoutRemarks() {
        return texts.isEmpty() ? "" : Plain.labelWithoutRemarks(texts.getLast().text());
    }

    /** The letters of all texts, long prose shortened to its end. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        for (String plain : labels) {
            letters.append(plain.length() > LONG_TEXT ? plain.substring(plain.length() - LONG_TEXT / 2) : plain);
        }
        return letters.toString();
    }

    /** Whether a sentence of prose stands among the texts. */
    boolean hasProse() {
        return texts.stream().anyMatch(t -> t.text().length() > 30 && t.text().indexOf('。') >= 0);
    }

    Place place() {
        if (!texts.isEmpty()) {
            return texts.getLast().place();
        }
        return cells.isEmpty() ? new Place(1) : cells.getFirst().place();
    }

    /** Label and figures as printed, for quoting. */
    String quote() {
        StringBuilder quote =
                new StringBuilder(texts.isEmpty() ? "" : texts.getLast().text());
        for (Token cell : cells) {
            quote.append(" | ").append(cell.text());
        }
        return quote.toString();
    }
}
