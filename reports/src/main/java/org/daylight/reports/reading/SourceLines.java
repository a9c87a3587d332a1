package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts text into lines; a report printed on one single line is cut before its headings, keeping the line number. */
final class SourceLines {

    private static final int LONG = 1_200;
    private static final Pattern HEADING =
            Pattern.compile("(?=[一二三四五六七八][、.] ?(?:总体情况|概述|主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议|"
                    + "存在的主要问题|其他需要报告的事项))|(?=\\s[一二三四五六七八]、)|(?<=[。|；])\\s*(?=[(（][一二三四五六][)）])"
                    + "|(?<=(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议、行政诉讼情况"
                    + "|存在的主要问题及改进情况|其他需要报告的事项|政府信息公开工作年度报告))\\s+");

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
            add(lines, ++number, text.substring(start, end));
            start = end + 1;
        }
        return lines;
    }

    private static void add(List<SourceLine> lines, int number, String raw) {
        String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
        if (line.length() < LONG) {
            lines.add(SourceLine.prose(number, line));
            return;
        }
        for (String part : HEADING.split(line, -1)) {
            lines.add(SourceLine.prose(number, part));
        }
    }
}
