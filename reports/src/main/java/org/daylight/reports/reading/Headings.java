package org.daylight.reports.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daylight.reports.Section;
import org.daylight.reports.reading.Signals.Heading;
import org.daylight.reports.text.Plain;
import org.jspecify.annotations.Nullable;

/** Headings of the parts of a report: numbered ones, and official titles whose number was lost or is of another style. */
final class Headings {

    private static final int LONGEST = 40;
    private static final Pattern PART = Pattern.compile("^第[一二三四五六七八九十\\d]{1,2}部分\\s*[:、.]?");
    private static final Vocabulary<Integer> OFFICIAL = official();

    private final Set<Integer> numbered = new HashSet<>();

    private Headings() {}

    static Headings in(List<SourceLine> lines) {
        Headings headings = new Headings();
        for (SourceLine line : lines) {
            Heading heading = line.cells() == null ? Signals.heading(line.text()) : null;
            if (heading != null) {
                headings.numbered.add(heading.number());
            }
        }
        return headings;
    }

    private static Vocabulary<Integer> official() {
        Vocabulary<Integer> titles = new Vocabulary<>();
        for (int i = 0; i < Section.TITLES.size(); i++) {
            titles.with(i + 1, Plain.label(Section.TITLES.get(i)));
        }
        return titles.with(4, "行政复议行政诉讼情况", "政府信息公开行政复议和行政诉讼情况").with(5, "存在主要问题及改进情况", "存在的问题及改进情况", "存在的主要问题及改进措施");
    }

    /**
     * The heading in a line, null when it is none. A title without its number counts only in its turn, and only where no
     * numbered heading stands for it: else it is a word of the page's menu.
     */
    @Nullable
    Heading of(SourceLine line, int current) {
        if (line.cells() != null || line.text().length() > 60 || line.text().isBlank()) {
            return null;
        }
        Heading heading = Signals.heading(line.text());
        return heading != null ? heading : title(line.text().strip(), current);
    }

    private @Nullable Heading title(String text, int current) {
        if (text.length() > LONGEST || text.indexOf('|') >= 0) {
            return null;
        }
        String words = PART.matcher(Plain.fold(text)).replaceFirst("");
        return OFFICIAL.exact(Plain.label(words))
                .filter(number -> number > current && !numbered.contains(number))
                .map(number -> new Heading(number, text))
                .orElse(null);
    }
}
