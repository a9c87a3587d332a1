package org.daylight.reports.checking.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Wording;
import org.daylight.reports.checking.wording.ListMark.Form;

/**
 * N-SEQ: list numbers run on without gap or repeat and begin with one. Lists may stand within lists, begin anew in every
 * paragraph, and run on across headings; where a number may have been lost in copying nothing is said.
 */
final class ListNumbers {

    private static final int MOST = 12;
    private static final int WIDEST_GAP = 4;
    private static final int HEADING_LENGTH = 30;
    private static final Pattern LOST_NUMBER = Pattern.compile("^\\s*(?:[）)、.．·•●○◆■★*—–-]|是[^否])");
    private static final Pattern LOST_BEFORE_SAID = Pattern.compile("[。；;：:\\n]\\s*是[^否]");
    private static final Pattern OTHER_FIRST =
            Pattern.compile("首先|第一(?!时间|平台|书记)|其一|一方面|首要|一则|一来|[(（]?一[)）、要]|(?<!\\d)1[.．、）)]");
    private static final Pattern ENDED = Pattern.compile(".*[。；;！!？?]");

    private final boolean headingsCount;
    private final Map<Form, OpenLists> lists = new EnumMap<>(Form.class);
    private final Map<Form, Integer> lastAt = new EnumMap<>(Form.class);
    private final Map<Form, String> quotes = new EnumMap<>(Form.class);
    private final List<Finding> findings = new ArrayList<>();
    private final StringBuilder sinceHeading = new StringBuilder();
    private final StringBuilder sinceBracket = new StringBuilder();

    private ListNumbers(boolean headingsCount) {
        this.headingsCount = headingsCount;
        for (Form form : Form.values()) {
            lists.put(form, new OpenLists());
        }
    }

    /**
     * The findings in running text.
     *
     * @param headingsCount whether the headings 一、二、 are a list of their own making, not the six of the national form
     */
    static List<Finding> of(List<Passage> passages, boolean headingsCount) {
        ListNumbers numbers = new ListNumbers(headingsCount);
        passages.forEach(numbers::passage);
        return numbers.findings.size() > MOST ? numbers.findings.subList(0, MOST) : numbers.findings;
    }

    private OpenLists open(Form form) {
        return lists.getOrDefault(form, new OpenLists());
    }

    private void passage(Passage passage) {
        if (passage.heading()) {
            heading(passage);
            return;
        }
        List<ListMark> marks = ListMarks.in(passage);
        int from = 0;
        for (ListMark mark : marks) {
            append(passage.text().substring(from, mark.offset()));
            from = mark.offset();
            mark(mark);
        }
        append(passage.text().substring(from) + "\n");
        boolean maybeItem = passage.text().length() <= HEADING_LENGTH
                && !ENDED.matcher(passage.text()).matches();
        if (marks.isEmpty() && (maybeItem || LOST_NUMBER.matcher(passage.text()).find())) {
            lists.values().forEach(OpenLists::passLooseLine);
        }
    }

    private void append(String text) {
        sinceHeading.append(text);
        sinceBracket.append(text);
    }

    private void heading(Passage passage) {
        if (headingsCount) {
            String quote = passage.text();
            mark(new ListMark(Form.HEADING, passage.section(), true, true, 0, passage.place(), quote));
        }
        sinceHeading.setLength(0);
        lastAt.clear();
        sinceBracket.setLength(0);
        close(Form.BRACKETED);
    }

    /** A new item of an outer list closes the lists within the last one. */
    private void close(Form outermost) {
        for (Form form : Form.values()) {
            if (form.compareTo(outermost) >= 0) {
                open(form).close();
            }
        }
    }

    private void mark(ListMark mark) {
        OpenLists open = open(mark.form());
        boolean continues =
                open.accepts(mark) || mark.opensLine() && mark.form() != Form.SAID && open.runsOn(mark.number());
        if (!continues && mark.sure()) {
            report(mark, open);
        }
        if (continues || mark.sure()) {
            open.take(mark);
            quotes.put(mark.form(), mark.quote());
            lastAt.put(mark.form(), sinceHeading.length());
        }
        if (mark.sure() && mark.opensLine() && mark.form() == Form.BRACKETED) {
            sinceBracket.setLength(0);
            close(Form.ARABIC);
        }
    }

    private void report(ListMark mark, OpenLists open) {
        int last = open.last();
        Form form = mark.form();
        String said = form.spelt(mark.number());
        if (mark.number() == last) {
            if (!mark.quote().equals(quotes.get(form))) {
                add(mark, Rule.warning("N-SEQ"), Wording.of("finding.N-SEQ.repeat", said));
            }
            open.forgiveOne();
            return;
        }
        boolean starts = mark.number() < last || last == 0;
        int from = starts ? 1 : last + 1;
        boolean list = starts ? mayStart(form) : mark.number() - last <= WIDEST_GAP;
        if (!list || mark.number() > 20 || excused(mark, open, from, starts)) {
            return;
        }
        Wording wording = starts
                ? Wording.of("finding.N-SEQ.start", said, form.spelt(1))
                : Wording.of("finding.N-SEQ.gap", form.spelt(last), said, form.spelt(from));
        boolean doubtful = starts && form != Form.SAID;
        add(mark, doubtful ? Rule.info("N-SEQ") : Rule.warning("N-SEQ"), wording);
    }

    private void add(ListMark mark, Rule rule, Wording wording) {
        findings.add(Finding.words(rule, mark.place(), mark.quote(), wording));
    }

    /** Words that count but not always begin a list of their own are silent about a missing first. */
    private static boolean mayStart(Form form) {
        return form == Form.SAID || form == Form.BRACKETED || form == Form.ARABIC;
    }

    private boolean excused(ListMark mark, OpenLists open, int from, boolean starts) {
        if (starts && goesOnIn(otherForm(mark.form()), mark.number())) {
            return true;
        }
        String scope = starts ? scope(mark.form()) : sinceLast(mark.form());
        if (starts
                && (mark.form() == Form.SAID
                        ? OTHER_FIRST.matcher(strict(scope)).find()
                        : mark.number() > 3)) {
            return true;
        }
        if (mark.form() != Form.SAID && open.looseLines() > 0) {
            return true;
        }
        if (mark.form() == Form.SAID && LOST_BEFORE_SAID.matcher(scope).find()) {
            return true;
        }
        for (int missing = from; missing < mark.number(); missing++) {
            if (!otherwise(missing).matcher(scope).find()) {
                return false;
            }
        }
        return true;
    }

    private String scope(Form form) {
        StringBuilder text = form.compareTo(Form.BRACKETED) <= 0 ? sinceHeading : sinceBracket;
        return "\n" + text;
    }

    /** Whether a list in another form stands just before this number: one list in two styles. */
    private boolean goesOnIn(Form form, int number) {
        return form != Form.HEADING && open(form).last() == number - 1;
    }

    private static Form otherForm(Form form) {
        return switch (form) {
            case BRACKETED -> Form.ARABIC;
            case ARABIC -> Form.BRACKETED;
            case HEADING, ARABIC_BRACKETED, CIRCLED, SAID, DEMANDED, ORDINAL -> Form.HEADING;
        };
    }

    /** The text behind the last number of this form: where the missing one would stand. */
    private String sinceLast(Form form) {
        int from = Math.min(lastAt.getOrDefault(form, 0), sinceHeading.length());
        return "\n" + sinceHeading.substring(from);
    }

    /** Only what stands behind a break, so that 进一步 is no 一. */
    private static String strict(String scope) {
        StringBuilder kept = new StringBuilder();
        for (String part : scope.split("(?<=[。；;：:，,、！!？?）)》”\\n])", -1)) {
            kept.append(part, 0, Math.min(part.length(), 4)).append('\n');
        }
        return kept.toString();
    }

    /** The missing number written in another way behind a break. */
    private static Pattern otherwise(int number) {
        String chinese = ListMark.chinese(number);
        return Pattern.compile("[\\s。；;：:，,、！!？?）)》”](?:第|其)?[（(]?(?:" + chinese + "|" + number + "|"
                + (number <= 10 ? String.valueOf((char) ('㈠' + number - 1)) : chinese) + ")[）)、.．，,：:要来则]");
    }
}
