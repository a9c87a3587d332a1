package org.daylight.reports.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.reports.Place;
import org.daylight.reports.Section;

/**
 * One paragraph of a report: lines that a page or a window broke are put together again.
 *
 * @param sentences at least one
 */
record Paragraph(List<Sentence> sentences) {

    private static final Pattern ENDS = Pattern.compile("(?:[。！？!?；;：:…”’）)|]|年度报告|年报)$");
    private static final Pattern GOES_ON = Pattern.compile("[，、,]$");
    private static final Pattern BEGINS =
            Pattern.compile("^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|第[一二三四五六七八九十]+|[一二三四五六七八九十]是|[—•·●◆□-]).*");
    private static final int FULL_LINE = 20;

    static List<Paragraph> of(Section section) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Section.Line> open = new ArrayList<>();
        for (Section.Line line : section.lines()) {
            if (!open.isEmpty() && !runsOn(open.getLast().text(), line.text())) {
                close(open, paragraphs);
            }
            open.add(line);
        }
        close(open, paragraphs);
        return paragraphs;
    }

    private static boolean runsOn(String line, String next) {
        if (BEGINS.matcher(next).matches()) {
            return false;
        }
        return GOES_ON.matcher(line).find()
                || (line.length() >= FULL_LINE && !ENDS.matcher(line).find());
    }

    /** A sentence that runs over a line break is one sentence at the place of its first line. */
    private static void close(List<Section.Line> open, List<Paragraph> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Place begin = null;
        for (Section.Line line : open) {
            begin = begin == null ? line.place() : begin;
            for (Sentence part : Sentence.of(line.text(), line.place())) {
                begin = text.isEmpty() ? line.place() : begin;
                text.append(part.text());
                if (ENDS.matcher(part.text().strip()).find()) {
                    sentences.add(Sentence.of(begin, text.toString()));
                    text.setLength(0);
                }
            }
        }
        if (!text.isEmpty() && begin != null) {
            sentences.add(Sentence.of(begin, text.toString()));
        }
        if (!sentences.isEmpty()) {
            paragraphs.add(new Paragraph(List.copyOf(sentences)));
        }
        open.clear();
    }

    Place place() {
        return sentences.getFirst().place();
    }

    String text() {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining());
    }

    String words() {
        return sentences.stream().map(Sentence::words).collect(Collectors.joining());
    }
}
