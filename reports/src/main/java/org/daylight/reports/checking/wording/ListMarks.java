package org.daylight.reports.checking.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.checking.wording.ListMark.Form;
import org.daylight.reports.text.Figures;

/** Finds the list numbers in one passage. */
final class ListMarks {

    private static final String NUMERAL = "([一二三四五六七八九十]{1,3})";
    private static final String BREAK = "。；;：:！!？?";
    private static final String SOFT_BREAK = BREAK + "，,、）)》”\"” \u3000\u00a0\t";
    private static final int QUOTED = 24;
    private static final int MOST = 99;

    private static final Pattern SAID = Pattern.compile(NUMERAL + "是");
    private static final Pattern DEMANDED = Pattern.compile(NUMERAL + "要(?![素点务求件害领闻事])");
    private static final Pattern ORDINAL = Pattern.compile("第" + NUMERAL + "[，,]");
    private static final Pattern BRACKETED =
            Pattern.compile("[（(]\\s*" + NUMERAL + "\\s*[）)](?!\\s*[项款条目、至和])|([㈠-㈩])");
    private static final Pattern HALF_BRACKETED = Pattern.compile("^\\s*" + NUMERAL + "\\s*[）)]");
    private static final Pattern ARABIC =
            Pattern.compile("(?<![\\d.．])(\\d{1,2})\\s*[.．、](?!\\s?\\d)(?=\\s*[\\p{IsHan}“《\"‘A-Za-z])");
    private static final Pattern ARABIC_BEFORE_FIGURE = Pattern.compile("^\\s*(\\d{1,2})[.．](?=\\d)");
    private static final Pattern ARABIC_BRACKETED = Pattern.compile("[（(]\\s*(\\d{1,2})\\s*[）)]|^\\s*(\\d{1,2})[）)]");
    private static final Pattern CIRCLED = Pattern.compile("([①-⑳])");

    private final Passage passage;
    private final List<ListMark> marks = new ArrayList<>();

    private ListMarks(Passage passage) {
        this.passage = passage;
    }

    /** The numbers in their order. */
    static List<ListMark> in(Passage passage) {
        ListMarks found = new ListMarks(passage);
        found.words();
        found.signs();
        found.marks.sort(Comparator.comparingInt(ListMark::offset));
        return found.marks;
    }

    /** Most lines lack the sign of most forms, and looking for one letter costs next to nothing. */
    private void words() {
        if (has('是')) {
            said();
        }
        if (has('要')) {
            add(DEMANDED, Form.DEMANDED, BREAK, true);
        }
        if (has('第')) {
            add(ORDINAL, Form.ORDINAL, BREAK, true);
        }
    }

    private void signs() {
        boolean closing = has(')') || has('）');
        if (closing || hasBetween('㈠', '㈩')) {
            add(BRACKETED, Form.BRACKETED, BREAK, false);
        }
        if (closing) {
            add(HALF_BRACKETED, Form.BRACKETED, BREAK, false);
            add(ARABIC_BRACKETED, Form.ARABIC_BRACKETED, BREAK, false);
        }
        if (hasBetween('0', '9')) {
            add(ARABIC, Form.ARABIC, BREAK, false);
            add(ARABIC_BEFORE_FIGURE, Form.ARABIC, "", false);
        }
        if (hasBetween('①', '⑳')) {
            add(CIRCLED, Form.CIRCLED, SOFT_BREAK, false);
        }
    }

    private boolean has(char sign) {
        return passage.text().indexOf(sign) >= 0;
    }

    private boolean hasBetween(char from, char to) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= from && c <= to) {
                return true;
            }
        }
        return false;
    }

    /** 一是 needs no break before it to count, but only behind a break can it be nothing else. */
    private void said() {
        Matcher m = SAID.matcher(passage.text());
        while (m.find()) {
            add(Form.SAID, ordinal(m.group(1)), breaksBefore(m.start(), SOFT_BREAK), m.start());
        }
    }

    private void add(Pattern pattern, Form form, String breaks, boolean sureInside) {
        Matcher m = pattern.matcher(passage.text());
        while (m.find()) {
            if (breaksBefore(m.start(), breaks)) {
                boolean sure = opensLine(m.start()) ? pattern != ARABIC_BEFORE_FIGURE : sureInside;
                add(form, number(m), sure, m.start());
            }
        }
    }

    private void add(Form form, int number, boolean sure, int offset) {
        if (number < 1 || number > MOST) {
            return;
        }
        String text = passage.text();
        String quote = text.substring(offset, Math.min(text.length(), offset + QUOTED));
        marks.add(new ListMark(form, number, sure, opensLine(offset), offset, passage.place(), quote));
    }

    private boolean opensLine(int offset) {
        return passage.text().substring(0, offset).isBlank();
    }

    private boolean breaksBefore(int offset, String breaks) {
        return opensLine(offset) || breaks.indexOf(passage.text().charAt(offset - 1)) >= 0;
    }

    private static int number(Matcher m) {
        String written = m.group(1) != null || m.groupCount() < 2 ? m.group(1) : m.group(2);
        char first = written.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        if (first >= '㈠' && first <= '㈩') {
            return first - '㈠' + 1;
        }
        return Character.isDigit(first) ? Integer.parseInt(written) : ordinal(written);
    }

    private static int ordinal(String chinese) {
        return Figures.parseChinese(chinese).map(f -> f.value().intValue()).orElse(0);
    }
}
