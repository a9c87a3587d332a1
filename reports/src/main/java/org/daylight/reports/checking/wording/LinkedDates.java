package org.daylight.reports.checking.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Wording;
import org.jspecify.annotations.Nullable;

/** N-DATE: a text that says when it was brought up to date does not link to pages made later. */
final class LinkedDates {

    private static final Pattern UPDATED = Pattern.compile(
            "(20\\d{2})\\s*年\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*日)?\\s*(?:最后|第.{1,3}次)?\\s*(?:更新|修订|修改)(?![的了])");
    private static final Pattern LINKED = Pattern.compile(
            "https?://[\\w.:-]+/[\\w/.-]*?(?:/|t|_)(20\\d{2})[/-]?(0?[1-9]|1[0-2])[/-]?(0?[1-9]|[12]\\d|3[01])[/_.]");

    /** A document the text points to by name and day. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[。）)\\s])\\s*(?:相关文件|参见|详见|链接)[^。]{0,90}?(?:日期|时间)\\s*[:：]?\\s*(20\\d{2})[-年/.](\\d{1,2})[-月/.](\\d{1,2})");

    /** In a long line the statement must stand in brackets to be one about the text itself. */
    private static final Pattern OPENED = Pattern.compile("(?:^|[（(])(?:本页面?|本文|页面)?(?:最后)?$");

    private static final int SHORT_LINE = 60;

    private LinkedDates() {}

    static List<Finding> of(List<Passage> passages) {
        LocalDate updated = passages.stream()
                .map(p -> updated(p.text()))
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
        List<Finding> findings = new ArrayList<>();
        if (updated != null) {
            passages.forEach(passage -> later(passage, updated, findings));
        }
        return findings;
    }

    /** The last day the statement can mean: without a day, the end of the month. */
    private static @Nullable LocalDate updated(String text) {
        Matcher m = UPDATED.matcher(text);
        if (!m.find()
                || text.length() > SHORT_LINE
                        && !OPENED.matcher(text.substring(0, m.start())).find()) {
            return null;
        }
        String day = m.group(3);
        return day == null ? monthEnd(m.group(1), m.group(2)) : date(m.group(1), m.group(2), day);
    }

    private static void later(Passage passage, LocalDate updated, List<Finding> findings) {
        Matcher m = LINKED.matcher(passage.text());
        while (m.find()) {
            tell(passage, m, updated, findings);
        }
        Matcher named = NAMED.matcher(passage.text());
        if (named.find()) {
            tell(passage, named, updated, findings);
        }
    }

    private static void tell(Passage passage, Matcher m, LocalDate updated, List<Finding> findings) {
        LocalDate linked = date(m.group(1), m.group(2), m.group(3));
        if (linked != null && linked.isAfter(updated)) {
            Wording wording = Wording.of("finding.N-DATE", updated, linked);
            findings.add(Finding.words(Rule.warning("N-DATE"), passage.place(), m.group(), wording));
        }
    }

    private static @Nullable LocalDate monthEnd(String year, String month) {
        try {
            return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)).atEndOfMonth();
        } catch (DateTimeException noSuchMonth) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
