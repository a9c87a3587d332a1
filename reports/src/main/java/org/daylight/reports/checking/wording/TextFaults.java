package org.daylight.reports.checking.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;

/** N-TEXT and N-BASIS: slips of writing and copying, and a preamble that leaves out the form it should follow. */
final class TextFaults {

    private static final int MOST_BRACKETS = 3;
    private static final int FURTHEST_APART = 150;
    private static final String OPEN = "（(《〔";
    private static final String CLOSE = "）)》〕";
    private static final Pattern DOUBLED = Pattern.compile("[\\p{IsHan}]{2}(?:区区|县县|市市|省省|乡乡|镇镇|州州)人民政府");
    private static final Pattern OUTER_UNIT =
            Pattern.compile("(?:全|我|本|各|该|城|园|新|矿|郊|社|辖|库|景|地|校|灾|山|牧|林|战)区区人民政府$|都市市人民政府$");
    private static final Pattern DAMAGED_DATE = Pattern.compile(
            "(?<!\\d)20[012]\\d(?:年\\d{1,2}月日|年月\\d{0,2}日|\\d{2,4}日|月\\d{1,2}日|年\\d{1,2}月\\d{1,2}(?=至|[，,。；;]))");
    private static final Pattern BASIS = Pattern.compile("(?:根据|按照|依据|依照|遵照|结合)[^。]{0,40}信息公开条例");
    private static final Pattern NUMBERED = Pattern.compile("国务院令.{0,4}(?:711|492)|第?(?:711|492)号");
    private static final Pattern FORM_OF_2021 = Pattern.compile("30号|年度报告格式|报告格式|公开办函");
    private static final Pattern FORM_OF_2019 = Pattern.compile("(?:公开办函.{0,3})?2019.{0,3}60号");

    private final Report report;
    private final List<Passage> passages;
    private final List<Finding> findings = new ArrayList<>();

    private TextFaults(Report report, List<Passage> passages) {
        this.report = report;
        this.passages = passages;
    }

    static List<Finding> of(Report report, List<Passage> passages) {
        TextFaults faults = new TextFaults(report, passages);
        for (Passage passage : passages) {
            faults.doubled(passage);
            faults.damagedDate(passage);
        }
        faults.brackets();
        faults.basis();
        return faults.findings;
    }

    private void doubled(Passage passage) {
        Matcher m = DOUBLED.matcher(passage.text());
        if (m.find() && !OUTER_UNIT.matcher(m.group()).find()) {
            Wording wording = Wording.of("finding.N-TEXT.doubled", m.group());
            findings.add(Finding.words(Rule.warning("N-TEXT"), passage.place(), m.group(), wording));
        }
    }

    private void damagedDate(Passage passage) {
        Matcher m = DAMAGED_DATE.matcher(passage.text());
        Report.Period period = report.identity().period();
        boolean ofPeriod =
                period != null && period.place().line() == passage.place().line();
        if (!ofPeriod && m.find()) {
            Wording wording = Wording.of("finding.N-TEXT.date", m.group());
            findings.add(Finding.words(Rule.info("N-TEXT"), passage.place(), m.group(), wording));
        }
    }

    /** Brackets are paired over lines, because a line may end within them. */
    private void brackets() {
        Deque<Bracket> open = new ArrayDeque<>();
        int at = 0;
        int told = 0;
        for (Passage passage : passages) {
            String text = passage.text();
            for (int i = 0; i < text.length() && told < MOST_BRACKETS; i++) {
                char c = text.charAt(i);
                if (OPEN.indexOf(c) >= 0) {
                    open.push(new Bracket(c, at + i, i, passage));
                } else if (CLOSE.indexOf(c) >= 0 && !isListNumber(text, i)) {
                    told += close(open, new Bracket(c, at + i, i, passage)) ? 0 : 1;
                }
            }
            at += text.length();
        }
    }

    /** A bracket and where it stands: in the whole text, and in its passage. */
    private record Bracket(char sign, int at, int in, Passage passage) {
        boolean fits(Bracket closing) {
            int kind = OPEN.indexOf(sign) / 2;
            return kind == 0 ? CLOSE.indexOf(closing.sign) < 2 : OPEN.indexOf(sign) == CLOSE.indexOf(closing.sign);
        }
    }

    private boolean close(Deque<Bracket> open, Bracket closing) {
        while (!open.isEmpty() && closing.at() - open.peek().at() > FURTHEST_APART) {
            open.pop();
        }
        boolean crossed = !open.isEmpty() && !open.peek().fits(closing);
        if (!crossed) {
            if (!open.isEmpty()) {
                open.pop();
            }
            return true;
        }
        open.pop();
        String text = closing.passage().text();
        String quote = text.substring(Math.max(0, closing.in() - 24), Math.min(text.length(), closing.in() + 6));
        Wording wording = Wording.of("finding.N-TEXT.brackets", String.valueOf(closing.sign()));
        findings.add(Finding.words(Rule.info("N-TEXT"), closing.passage().place(), quote, wording));
        return false;
    }

    /** 1) and 一) open an item. */
    private static boolean isListNumber(String text, int at) {
        return at <= 3 && text.substring(0, at).matches("\\s*[\\d一二三四五六七八九十]{1,2}");
    }

    private void basis() {
        Integer year = report.year();
        if (year == null || year < 2021) {
            return;
        }
        List<Passage> preamble =
                passages.stream().filter(p -> p.section() == 0 && !p.heading()).toList();
        String text = Passages.joined(preamble);
        boolean names = BASIS.matcher(text).find() && NUMBERED.matcher(text).find();
        boolean old = FORM_OF_2019.matcher(text).find();
        if ((names || old)
                && !FORM_OF_2021
                        .matcher(FORM_OF_2019.matcher(text).replaceAll(""))
                        .find()) {
            Passage place = preamble.stream()
                    .filter(p -> p.text().contains("条例") || p.text().contains("60号"))
                    .findFirst()
                    .orElse(preamble.getFirst());
            Wording wording = Wording.of(old ? "finding.N-BASIS.old" : "finding.N-BASIS.form");
            findings.add(Finding.words(Rule.info("N-BASIS"), place.place(), place.text(), wording));
        }
    }
}
