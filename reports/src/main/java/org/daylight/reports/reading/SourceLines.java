package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into lines, and lines before the headings that stand inside them, keeping the line number. */
final class SourceLines {

    private static final int LONG = 1_200;
    /** From which length a text without any line break is cut. */
    private static final int ALONE = 200;

    private static final int SHORTEST = 12;
    private static final String ORDINALS = "一二三四五六七八";
    private static final String ENDS = "。；;！!：:）)|";
    private static final String STOPS = "，,；;。：:";
    private static final int LONGEST_TITLE = 40;
    private static final List<String> ENDINGS = List.of("情况", "措施", "事项", "问题", "概述", "概况", "安排", "附表", "说明");
    private static final List<String> OPENINGS =
            List.of("总体情况", "概述", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议", "存在的主要问题", "其他需要报告的事项");
    private static final List<String> CLOSINGS = List.of(
            "总体情况",
            "概述",
            "主动公开政府信息情况",
            "收到和处理政府信息公开申请情况",
            "政府信息公开行政复议、行政诉讼情况",
            "存在的主要问题及改进情况",
            "其他需要报告的事项",
            "政府信息公开工作年度报告");

    private SourceLines() {}

    static List<SourceLine> of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int number = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            String line = text.substring(start, end);
            lines.add(SourceLine.prose(++number, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line));
            start = end + 1;
        }
        return lines;
    }

    /** The same lines; those that hold headings behind other text are several. */
    static List<SourceLine> atHeadings(List<SourceLine> lines) {
        List<SourceLine> cut = new ArrayList<>(lines.size());
        boolean alone = lines.stream().filter(line -> !line.text().isBlank()).count() == 1;
        for (SourceLine line : lines) {
            if (line.cells() != null || line.text().length() < SHORTEST) {
                cut.add(line);
            } else {
                add(cut, line, line.text().length() >= (alone ? ALONE : LONG));
            }
        }
        return cut;
    }

    private static void add(List<SourceLine> lines, SourceLine whole, boolean isLong) {
        String line = whole.text();
        int titleEnd = -1;
        int start = 0;
        for (int at = 1; at < line.length(); at++) {
            int end = headingEnd(line, at);
            if (end > 0 || at == titleEnd || isLong && isCut(line, at)) {
                lines.add(SourceLine.prose(whole.place(), line.substring(start, at)));
                start = at;
                titleEnd = end > 0 ? end : titleEnd;
            }
        }
        lines.add(start == 0 ? whole : SourceLine.prose(whole.place(), line.substring(start)));
    }

    /**
     * Where the heading ends that opens a part inside this line, -1 when none begins here: a sentence ended before it, and
     * no list of headings goes on behind it.
     */
    private static int headingEnd(String line, int at) {
        if (!isNumbered(line, at) || ENDS.indexOf(lastBefore(line, at)) < 0) {
            return -1;
        }
        int words = line.charAt(at + 2) == ' ' ? at + 3 : at + 2;
        int end = words;
        while (end < line.length()
                && !Character.isWhitespace(line.charAt(end))
                && STOPS.indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String title = line.substring(words, end);
        boolean apart = end == line.length() || Character.isWhitespace(line.charAt(end));
        if (apart && title.length() <= LONGEST_TITLE && ENDINGS.stream().anyMatch(title::endsWith)) {
            return end;
        }
        return CLOSINGS.stream()
                .filter(title::startsWith)
                .filter(official ->
                        title.length() == official.length() || "、".indexOf(title.charAt(official.length())) < 0)
                .filter(official -> title.length() > official.length() || apart)
                .mapToInt(official -> words + official.length())
                .max()
                .orElse(-1);
    }

    private static boolean endsTitle(String line, int at) {
        return CLOSINGS.stream().anyMatch(title -> line.startsWith(title, at - title.length()));
    }

    /** Whether a heading, or what follows a heading, begins here. */
    private static boolean isCut(String line, int at) {
        char c = line.charAt(at);
        if (ORDINALS.indexOf(c) >= 0) {
            return opens(line, at);
        }
        if (c == '(' || c == '（') {
            char before = lastBefore(line, at);
            boolean numbered = at + 2 < line.length() && ORDINALS.indexOf(line.charAt(at + 1)) >= 0;
            return numbered && (before == '。' || before == '|' || before == '；') && isClosing(line.charAt(at + 2));
        }
        if (!Character.isWhitespace(c)) {
            return false;
        }
        boolean numbered =
                at + 2 < line.length() && ORDINALS.indexOf(line.charAt(at + 1)) >= 0 && line.charAt(at + 2) == '、';
        return numbered || endsTitle(line, at);
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == '）';
    }

    private static char lastBefore(String line, int at) {
        int before = at - 1;
        while (before > 0 && at - before < 4 && Character.isWhitespace(line.charAt(before))) {
            before--;
        }
        return line.charAt(before);
    }

    /** An ordinal, a mark, and the words of an official heading. */
    private static boolean opens(String line, int at) {
        if (!isNumbered(line, at)) {
            return false;
        }
        int words = line.charAt(at + 2) == ' ' ? at + 3 : at + 2;
        return OPENINGS.stream().anyMatch(heading -> line.startsWith(heading, words));
    }

    private static boolean isNumbered(String line, int at) {
        return at + 2 < line.length()
                && ORDINALS.indexOf(line.charAt(at)) >= 0
                && (line.charAt(at + 1) == '、' || line.charAt(at + 1) == '.');
    }
}
