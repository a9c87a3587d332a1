package org.daylight.reports;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One part of the report under a heading; the text before the first heading has number 0 and an empty heading.
 *
 * @param number the printed ordinal (一 is 1), 0 for the preamble
 * @param heading the heading as printed, with its ordinal
 * @param place where the heading stands
 * @param lines the prose under it with its places, table rows left out
 */
public record Section(int number, String heading, Place place, List<Line> lines) {

    /** The six titles of 国办公开办函〔2021〕30号, used already by the form of 2019. */
    public static final List<String> TITLES = List.of(
            "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项");

    /**
     * One line of prose.
     *
     * @param place where
     * @param text as printed
     */
    public record Line(Place place, String text) {}

    /** The whole prose of the section. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
