package org.daylight.reports.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.daylight.reports.Place;
import org.daylight.reports.Section;
import org.daylight.reports.text.Plain;

/**
 * A paragraph as it is searched: folded, without blanks (one stays between two digits), each character knowing where
 * it stands in the source. Lines that a page layout has broken are joined.
 */
public final class ProseText {

    private static final int BROKEN_LINE = 25;
    private static final String ENDS = "。;!?:";
    private static final Pattern NEW_ITEM = Pattern.compile(
            "^\\s*(?:[(（]?[一二三四五六七八九十\\d]{1,3}[)）、.．,，]|第[一二三四五六七八九十]|[一二三四五六七八九十]是).*", Pattern.DOTALL);

    private final StringBuilder compact = new StringBuilder();
    private final StringBuilder source = new StringBuilder();
    private int[] origins = new int[256];
    private final List<Integer> lineStarts = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private String text = "";

    private ProseText() {}

    /** The paragraphs of a part of the report. */
    public static List<ProseText> of(Section section) {
        List<ProseText> paragraphs = new ArrayList<>();
        ProseText open = null;
        for (Section.Line line : section.lines()) {
            if (open == null
                    || open.isFinished()
                    || NEW_ITEM.matcher(line.text()).matches()) {
                open = new ProseText();
                paragraphs.add(open);
            }
            open.append(line);
        }
        paragraphs.forEach(p -> p.text = p.compact.toString());
        return paragraphs;
    }

    private boolean isFinished() {
        int length = compact.length();
        return length < BROKEN_LINE
                || length - lineStarts.getLast() < BROKEN_LINE
                || ENDS.indexOf(compact.charAt(length - 1)) >= 0;
    }

    private void append(Section.Line line) {
        lineStarts.add(compact.length());
        places.add(line.place());
        String printed = line.text();
        for (int i = 0; i < printed.length(); i++) {
            char c = Plain.fold(printed.charAt(i));
            if (isSeparatingBlank(printed, i)) {
                put(' ', source.length() + i);
            } else if (!Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT) {
                put(isListComma(printed, i) ? ';' : c, source.length() + i);
            }
        }
        source.append(printed);
    }

    private void put(char c, int origin) {
        if (compact.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[compact.length()] = origin;
        compact.append(c);
    }

    /** A blank between two digits keeps two figures apart. */
    private static boolean isSeparatingBlank(String printed, int at) {
        return at > 0
                && at + 1 < printed.length()
                && Character.isWhitespace(Plain.fold(printed.charAt(at)))
                && Numerals.isDigit(Plain.fold(printed.charAt(at - 1)))
                && Numerals.isDigit(Plain.fold(printed.charAt(at + 1)));
    }

    /** A full-width comma between plain digits parts two figures; it is no separator of thousands. */
    private static boolean isListComma(String printed, int at) {
        return printed.charAt(at) == '，'
                && at > 0
                && at + 1 < printed.length()
                && Numerals.isDigit(printed.charAt(at - 1))
                && Numerals.isDigit(printed.charAt(at + 1));
    }

    /** The searchable text. */
    public String text() {
        return text;
    }

    /** Where a character stands. */
    public Place place(int at) {
        int found = Collections.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        while (line + 1 < lineStarts.size() && lineStarts.get(line + 1) <= at) {
            line++;
        }
        return places.get(Math.max(line, 0));
    }

    /** The words of the source between two characters. */
    public String quote(int from, int to) {
        if (from >= to) {
            return "";
        }
        return source.substring(origins[from], origins[to - 1] + 1).strip();
    }
}
