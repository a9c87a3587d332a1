package org.daylight.reports.prose;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into sentences and reads the heading it may begin with. */
final class Paragraphs {

    private static final String ENDS = "。!?";
    private static final int LONGEST_HEADING = 30;

    /** A stretch of text. */
    record Range(int start, int end) {}

    private Paragraphs() {}

    static List<Range> sentences(String text) {
        List<Range> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                ranges.add(new Range(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            ranges.add(new Range(start, text.length()));
        }
        return ranges;
    }

    /** The topic of a heading printed at the beginning of the paragraph: (二)依申请公开情况。2023年，… */
    static Topic leadingTopic(String text, Topic heading) {
        int stop = text.indexOf('。');
        int colon = text.indexOf(':');
        int end = stop < 0 ? colon : colon < 0 ? stop : Math.min(stop, colon);
        if (end <= 0 || end > LONGEST_HEADING || !Topics.looksLikeHeading(text.substring(0, end))) {
            return heading;
        }
        return Topics.ofHeading(text.substring(0, end));
    }
}
