package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds a table of contents (目录), whose lines repeat the headings, and leaves it out. */
final class Contents {

    private static final int FEWEST = 3;
    private static final int LONGEST = 60;
    private static final Pattern NUMBERED_PAGE =
            Pattern.compile(".*(?:[.…·・]{2,}|\\t| {2})\\s*[-(（]?\\d{1,3}[-)）]?\\s*");
    private static final Pattern CAPTION = Pattern.compile("\\s*目\\s*[录錄次]\\s*");

    private final List<SourceLine> lines;
    private final BitSet contents = new BitSet();
    private final List<Integer> open = new ArrayList<>();
    private int last;

    private Contents(List<SourceLine> lines) {
        this.lines = lines;
    }

    static List<SourceLine> without(List<SourceLine> lines) {
        Contents contents = new Contents(lines);
        contents.find();
        if (contents.contents.isEmpty()) {
            return lines;
        }
        List<SourceLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!contents.contents.get(i)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private void find() {
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.text().isBlank()) {
                continue;
            }
            Signals.Heading heading =
                    line.cells() == null && line.text().length() < LONGEST ? Signals.heading(line.text()) : null;
            if (heading != null && heading.number() == last + 1) {
                open.add(i);
                last = heading.number();
            } else if (line.cells() == null && isEntry(line.text())) {
                open.add(i);
            } else {
                close();
                if (heading != null && heading.number() == 1) {
                    open.add(i);
                    last = 1;
                }
            }
        }
        close();
        for (int i = 0; i < lines.size() && !contents.isEmpty(); i++) {
            if (CAPTION.matcher(lines.get(i).text()).matches()) {
                contents.set(i);
            }
        }
    }

    private static boolean isEntry(String text) {
        if (text.isEmpty() || " )）-".indexOf(text.charAt(text.length() - 1)) < 0 && !endsWithDigit(text)) {
            return false;
        }
        return text.length() < LONGEST && NUMBERED_PAGE.matcher(text).matches() && text.indexOf('|') < 0;
    }

    private static boolean endsWithDigit(String text) {
        return Character.isDigit(text.charAt(text.length() - 1));
    }

    /** A row of headings without anything between is a table of contents when the headings come again. */
    private void close() {
        if (last >= FEWEST && comesAgain()) {
            open.forEach(contents::set);
        }
        open.clear();
        last = 0;
    }

    private boolean comesAgain() {
        Set<Integer> found = new HashSet<>();
        int end = open.getLast();
        for (int i = end + 1; i < lines.size() && found.size() < FEWEST; i++) {
            SourceLine line = lines.get(i);
            Signals.Heading heading =
                    line.cells() == null && line.text().length() < LONGEST ? Signals.heading(line.text()) : null;
            if (heading != null) {
                found.add(heading.number());
            }
        }
        return found.contains(1) && found.size() >= 2;
    }
}
