package org.daylight.reports.checking.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.reports.Place;
import org.daylight.reports.Report;
import org.daylight.reports.Section;
import org.jspecify.annotations.Nullable;

/**
 * When a report was made public, as far as its page tells.
 *
 * @param date the day
 * @param published whether it is called the day of publication; otherwise that of writing or signing
 * @param place where it stands
 * @param quote the words of the source
 */
record PublicationDate(LocalDate date, boolean published, Place place, String quote) {

    private static final int HEAD = 40;
    private static final int FOOT = 12;
    /** A line that is longer goes on with the text of the report. */
    private static final int LONGEST = 200;

    private static final String DAY = "(20\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)";
    private static final Pattern PUBLISHED =
            Pattern.compile("(?:发布|公开|公布)(?:日期|时间)\\s*[\\]】]?[\\s:：|]*" + DAY + "|^\\s*(?:日期|时间)\\s*[:：]\\s*" + DAY);
    private static final Pattern WRITTEN = Pattern.compile("(?:成文|发文|生成|印发|制发|签发)(?:日期|时间)\\s*[\\]】]?[\\s:：|]*" + DAY);
    private static final Pattern OF_ANOTHER = Pattern.compile("相关|参见|详见|链接|附件|通知》|上一篇|下一篇");
    private static final Pattern SIGNED = Pattern.compile("^\\s*" + DAY + "\\s*日?(?:\\s*.{0,8})$");

    /** The day of publication; where none is named, of writing or signing. Dates of other years are not meant. */
    static Optional<PublicationDate> of(Report report) {
        Integer year = report.year();
        if (year == null) {
            return Optional.empty();
        }
        List<Section.Line> lines =
                report.sections().stream().flatMap(s -> s.lines().stream()).toList();
        List<Section.Line> head = lines.subList(0, Math.min(HEAD, lines.size()));
        List<Section.Line> foot = lines.subList(Math.max(0, lines.size() - FOOT), lines.size());
        List<Section.Line> ends = Stream.concat(head.stream(), foot.stream()).toList();
        return first(ends, PUBLISHED, true, year)
                .or(() -> first(ends, WRITTEN, false, year))
                .or(() -> first(foot, SIGNED, false, year));
    }

    private static Optional<PublicationDate> first(
            List<Section.Line> lines, Pattern pattern, boolean published, int year) {
        for (Section.Line line : lines) {
            String text = line.text().substring(0, Math.min(LONGEST, line.text().length()));
            Matcher m = pattern.matcher(text);
            boolean dated = text.contains("20") && m.find();
            String about = dated && text.length() == LONGEST ? text.substring(0, m.end()) : text;
            if (dated && !OF_ANOTHER.matcher(about).find()) {
                int group = m.group(1) == null ? 4 : 1;
                LocalDate date = date(m.group(group), m.group(group + 1), m.group(group + 2));
                if (date != null && date.getYear() > year) {
                    return Optional.of(new PublicationDate(
                            date, published, line.place(), m.group().strip()));
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
