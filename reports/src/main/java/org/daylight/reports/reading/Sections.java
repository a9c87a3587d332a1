package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.Place;
import org.daylight.reports.Section;

/** Cuts the prose of one report at its numbered headings. */
final class Sections {

    private Sections() {}

    static List<Section> of(List<SourceLine> lines) {
        Headings headings = Headings.in(lines);
        List<Section> sections = new ArrayList<>();
        List<Section.Line> prose = new ArrayList<>();
        int number = 0;
        String heading = "";
        Place place = lines.getFirst().place();
        for (SourceLine line : lines) {
            Signals.Heading next = headings.of(line, number);
            if (next != null) {
                sections.add(new Section(number, heading, place, List.copyOf(prose)));
                prose.clear();
                number = next.number();
                heading = next.text();
                place = line.place();
            } else if (isProse(line)) {
                prose.add(new Section.Line(line.place(), line.text().strip()));
            }
        }
        sections.add(new Section(number, heading, place, List.copyOf(prose)));
        return sections;
    }

    private static boolean isProse(SourceLine line) {
        String text = line.text().strip();
        return line.cells() == null && text.length() > 1 && text.indexOf('|') < 0;
    }
}
