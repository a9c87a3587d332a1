package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.reports.Place;
import org.daylight.reports.Section;

/** Cuts the prose of one report at its numbered headings. */
final class Sections {

    private static final Pattern PUBLISHED = Pattern.compile("(?:发布|公开|公布|发文|成文|生成)(?:日期|时间)[^0-9]{0,12}20\\d{2}");

    private Sections() {}

    static List<Section> of(List<SourceLine> lines) {
        List<Section> sections = new ArrayList<>();
        List<Section.Line> prose = new ArrayList<>();
        int number = 0;
        String heading = "";
        Place place = lines.getFirst().place();
        for (SourceLine line : lines) {
            Signals.Heading next = line.cells() == null ? Signals.heading(line.text()) : null;
            if (next != null) {
                sections.add(new Section(number, heading, place, List.copyOf(prose)));
                prose.clear();
                number = next.number();
                heading = next.text();
                place = line.place();
            } else if (isPageHead(line)) {
                prose.add(new Section.Line(line.place(), pageHead(line)));
            } else if (isProse(line)) {
                prose.add(new Section.Line(line.place(), line.text().strip()));
            }
        }
        sections.add(new Section(number, heading, place, List.copyOf(prose)));
        return sections;
    }

    /** The row of a page's head that tells the day of publication; other rows of tables are no prose. */
    private static boolean isPageHead(SourceLine line) {
        boolean row = line.cells() != null || line.text().indexOf('|') >= 0;
        return row
                && line.text().length() < 200
                && PUBLISHED.matcher(line.text()).find();
    }

    private static String pageHead(SourceLine line) {
        String text = line.cells() == null
                ? line.text()
                : line.cells().stream().map(SourceCell::text).collect(Collectors.joining(" "));
        return text.replace('|', ' ').strip();
    }

    private static boolean isProse(SourceLine line) {
        String text = line.text().strip();
        return line.cells() == null && text.length() > 1 && text.indexOf('|') < 0;
    }
}
