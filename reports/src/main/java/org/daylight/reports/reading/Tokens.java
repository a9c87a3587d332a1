package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daylight.reports.Place;
import org.daylight.reports.reading.Token.Kind;
import org.daylight.reports.reading.Token.Slot;
import org.daylight.reports.text.Figures;
import org.daylight.reports.text.Figures.Figure;
import org.daylight.reports.text.Plain;
import org.jspecify.annotations.Nullable;

/** Cuts lines into tokens whatever separates the cells: pipes, tabs, line ends, blanks or HTML cells. */
final class Tokens {

    private static final Pattern SEPARATOR = Pattern.compile("[|\\t]");
    private static final Pattern TAB = Pattern.compile("\\t");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern QUESTION = Pattern.compile("\\?\\s+(?=\\d)");
    private static final Pattern PAGE =
            Pattern.compile("-\\s*\\d{1,3}\\s*-|第\\s*\\d{1,3}\\s*页(?:.{0,8}页)?|\\d{1,3}/\\d{1,3}");
    private static final String DASHES = "---";
    private static final Pattern RULE = Pattern.compile("[|:+=\\s-]+");
    private static final Pattern BOX = Pattern.compile("[|\\s\u2500-\u257f]*[\u2500-\u257f]{3}[|\\s\u2500-\u257f]*");
    private static final String LETTERS_LIKE_DIGITS = "OolIDQSBZ";
    private static final int GARBLED_AT_MOST = 10;

    private final List<Token> tokens = new ArrayList<>();
    private final boolean leadingPipes;
    private final boolean closingPipes;
    private final Gaps gaps;
    private int blankLines;
    private boolean afterPipe;
    private int row;
    private int swallowedRow;
    private Slot slot = Slot.NOWHERE;

    private Tokens(List<SourceLine> lines) {
        List<String> rows = pipedRows(lines);
        this.leadingPipes = rows.stream().filter(row -> isPipe(row, 0)).count() * 2 > rows.size();
        this.closingPipes =
                rows.stream().filter(row -> isPipe(row, row.length() - 1)).count() * 2 > rows.size();
        this.gaps = Gaps.of(lines);
    }

    static List<Token> of(List<SourceLine> lines) {
        Tokens result = new Tokens(lines);
        for (SourceLine line : lines) {
            result.row++;
            result.line(line);
        }
        return result.tokens;
    }

    /** Lines with cells between pipes: where they open or close with one, the emptiness outside it is no cell. */
    private static List<String> pipedRows(List<SourceLine> lines) {
        return lines.stream()
                .map(line -> line.text().strip())
                .filter(Tokens::isPipedRow)
                .toList();
    }

    private static boolean isPipedRow(String text) {
        boolean pipe = false;
        boolean other = false;
        for (int i = 0; i < text.length() && !(pipe && other); i++) {
            boolean here = isPipe(text, i);
            pipe |= here;
            other |= !here && text.charAt(i) != ' ';
        }
        return pipe && other;
    }

    private static boolean isPipe(String row, int at) {
        return Plain.fold(row.charAt(at)) == '|';
    }

    /** A line drawn with dashes under a head or around a box. */
    private static boolean isRule(String folded) {
        return folded.contains(DASHES) && RULE.matcher(folded).matches()
                || BOX.matcher(folded).matches();
    }

    /** Lines that hold one figure each stand in even steps; a wider step has swallowed blank cells. */
    private void gap(Place line) {
        int swallowed = tokens.isEmpty() ? 0 : gaps.swallowed(blankLines);
        for (int i = 0; i < swallowed; i++) {
            tokens.add(new Token(Kind.BLANK, "", line, new Slot(--swallowedRow, 0, 0), null));
        }
        blankLines = 0;
    }

    private void line(SourceLine line) {
        if (line.cells() != null) {
            blankLines = 0;
            for (int i = 0; i < line.cells().size(); i++) {
                cell(line.cells().get(i), i == 0);
            }
            afterPipe = false;
            return;
        }
        String folded = line.isPicture() ? "" : Plain.fold(line.text());
        if (folded.isBlank() || isRule(folded)) {
            blankLines++;
            return;
        }
        gap(line.place());
        if (folded.indexOf('|') < 0 && folded.indexOf('\t') < 0) {
            single(folded.strip(), line.place());
            afterPipe = false;
            return;
        }
        if (folded.indexOf('|') < 0) {
            tabbed(folded, line.place());
        } else {
            piped(folded, line.place());
        }
    }

    /** Rows that are cut by tabs: each tab opens a cell, unless it only indents a label. */
    private void tabbed(String folded, Place line) {
        String[] pieces = TAB.split(folded, -1);
        int first = 0;
        while (first < pieces.length && Figures.isBlank(pieces[first].strip())) {
            first++;
        }
        boolean figures =
                first < pieces.length && Figures.parse(pieces[first].strip()).isPresent();
        int from = figures ? 0 : first;
        for (int i = from; i < pieces.length; i++) {
            cell(pieces[i].strip(), line, i == from);
        }
        afterPipe = false;
    }

    /** A cell of a known column; in the leftmost column Chinese numerals are list numbers. */
    private void cell(SourceCell cell, boolean first) {
        slot = new Slot(row, cell.column(), cell.columns());
        cell(Plain.fold(cell.text()).strip(), cell.place(), first);
        slot = Slot.NOWHERE;
    }

    private void single(String text, Place line) {
        if (PAGE.matcher(text).matches()) {
            return;
        }
        Optional<Figure> figure = Figures.parse(text);
        if (figure.isPresent()) {
            add(Kind.VALUE, text, line, figure.get());
        } else if (Figures.isBlank(text)) {
            add(Kind.BLANK, "", line, null);
        } else if (isGarbled(text)) {
            add(Kind.GARBLED, text, line, null);
        } else if (!glued(text, line)) {
            words(text, line);
        }
    }

    /** A label with the figures of its row right behind it, or the figures of a row of T4 alone. */
    private boolean glued(String text, Place line) {
        int digits = Glued.digits(text);
        if (digits < 0) {
            return false;
        }
        if (digits > 0) {
            add(Kind.TEXT, text.substring(0, digits), line, null);
        }
        add(Kind.GLUED, text.substring(digits), line, null);
        return true;
    }

    /** Rows that are cut by pipes; a pipe alone on its line only separates, unless a pipe came before it. */
    private void piped(String folded, Place line) {
        String[] pieces = SEPARATOR.split(folded.strip(), -1);
        boolean alone = folded.strip().equals("|");
        if (alone) {
            if (afterPipe) {
                add(Kind.BLANK, "", line, null);
            }
            afterPipe = true;
            return;
        }
        boolean closed = pieces[pieces.length - 1].isBlank() && (closingPipes || folded.indexOf('\t') >= 0);
        int last = closed ? pieces.length - 1 : pieces.length;
        int first = pieces[0].isBlank() && leadingPipes ? 1 : 0;
        for (int i = first; i < last; i++) {
            cell(pieces[i].strip(), line, i == first);
        }
        afterPipe = last < pieces.length;
    }

    private void cell(String text, Place line, boolean first) {
        Optional<Figure> figure = Figures.parse(text).or(() -> first ? Optional.empty() : Figures.parseChinese(text));
        if (figure.isPresent()) {
            add(Kind.VALUE, text, line, figure.get());
        } else if (Figures.isBlank(text)) {
            add(Kind.BLANK, "", line, null);
        } else if (!first && isGarbled(text)) {
            add(Kind.GARBLED, text, line, null);
        } else {
            words(text, line);
        }
    }

    /** A short scrap with a digit or a lost character, without a Chinese word in it: a figure that was damaged. */
    private static boolean isGarbled(String text) {
        if (text.length() > GARBLED_AT_MOST) {
            return false;
        }
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c)) {
                return false;
            }
            digit |= Character.isDigit(c) || c == '\ufffd';
        }
        boolean letters = text.length() <= 2 && !text.isEmpty() && LETTERS_LIKE_DIGITS.indexOf(text.charAt(0)) >= 0;
        return letters || digit && !text.endsWith(".") && !text.endsWith("%") && !text.endsWith(")");
    }

    /** Text with figures set off by blanks is cut at the blanks; other text stays whole. */
    private void words(String text, Place line) {
        String[] words = SPACE.split(QUESTION.matcher(text).replaceAll("?"));
        int figures = 0;
        for (String word : words) {
            figures += Figures.parse(word).isPresent() || isNought(word) ? 1 : 0;
        }
        if (figures == 0 || words.length == 1 || slot.isKnown()) {
            add(Kind.TEXT, text, line, null);
            return;
        }
        for (int i = 0; i < words.length; i++) {
            Optional<Figure> figure = isListNumber(words, i) ? Optional.empty() : Figures.parse(words[i]);
            boolean blank = figures > 1 && isNought(words[i]) && (i > 0 || figures == words.length);
            Kind kind = figure.isPresent() ? Kind.VALUE : blank ? Kind.BLANK : Kind.TEXT;
            add(kind, blank ? "" : words[i], line, figure.orElse(null));
        }
    }

    /** A stroke written where no figure is. */
    private static boolean isNought(String word) {
        return !word.isEmpty() && !word.equals("|") && Figures.isBlank(word);
    }

    private static boolean isListNumber(String[] words, int i) {
        return i + 1 < words.length && (words[i + 1].startsWith(".") || words[i + 1].startsWith("、"));
    }

    private void add(Kind kind, String text, Place line, @Nullable Figure figure) {
        Slot where = slot.isKnown() ? slot : new Slot(row, 0, 0);
        tokens.add(new Token(kind, text, line, where, figure));
    }
}
