package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts text into lines; a report printed on one single line is cut before its headings, keeping the line number. */
final class SourceLines {

    private static final int LONG = 1_200;
    /** From which length a text without any line break is cut. */
    private static final int ALONE = 200;

    private static final int LONGEST_HEADING = 40;
    private static final Pattern HEADING = Pattern.compile("\\s*[一二三四五六七八九十]{1,2}、[\\p{IsHan}、]{4,}");
    private static final String ORDINALS = "一二三四五六七八";
    private static final List<String> OPENINGS =
            List.of("总体情况", "概述", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议", "存在的主要问题", "其他需要报告的事项");
    private static final List<String> CLOSINGS = List.of(
            "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项", "政府信息公开工作年度报告");

    private SourceLines() {}

    static List<SourceLine> of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int number = 0;
        int longest = text.strip().indexOf('\n') < 0 ? ALONE : LONG;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            add(lines, ++number, text.substring(start, end), longest);
            start = end + 1;
        }
        return lines;
    }

    private static void add(List<SourceLine> lines, int number, String raw, int longest) {
        String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
        int start = 0;
        for (int at = 1; line.length() >= longest && at < line.length(); at++) {
            if (isCut(line, at) || endsHeading(line, start, at)) {
                lines.add(SourceLine.prose(number, line.substring(start, at)));
                start = at;
            }
        }
        lines.add(SourceLine.prose(number, line.substring(start)));
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
        return numbered || CLOSINGS.stream().anyMatch(heading -> line.startsWith(heading, at - heading.length()));
    }

    /** Whether what stands since the last cut is a numbered heading and ends here; the label of a table row is none. */
    private static boolean endsHeading(String line, int start, int at) {
        return at + 1 < line.length()
                && Character.isWhitespace(line.charAt(at))
                && at - start <= LONGEST_HEADING
                && Character.isLetterOrDigit(line.charAt(at + 1))
                && !Signals.opensRow(line.substring(start, at))
                && HEADING.matcher(line.substring(start, at)).matches();
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
        if (at + 2 >= line.length() || (line.charAt(at + 1) != '、' && line.charAt(at + 1) != '.')) {
            return false;
        }
        int words = line.charAt(at + 2) == ' ' ? at + 3 : at + 2;
        return OPENINGS.stream().anyMatch(heading -> line.startsWith(heading, words));
    }
}
