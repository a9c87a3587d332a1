package org.daylight.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.rules.law.Cites;
import org.junit.jupiter.api.Test;

/**
 * Our calendar against the npm package chinese-days 1.5.7 (MIT), whose yearly files are kept in the test resources: every
 * day of 2019 to 2026, with every difference explained.
 */
@Cites("HOLIDAY")
class IndependentCalendarTests {

    private static final Pattern SECTION = Pattern.compile("\"(holidays|workdays|inLieuDays)\":\\{([^}]*)}");
    private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\d)\":");

    /** Days on which the two disagree, with the reason why ours is right. */
    private static final Map<LocalDate, String> EXPLAINED = Map.of();

    @Test
    void every_day_of_2019_to_2026_is_worked_or_off_as_in_an_independent_package() throws IOException {
        WorkingCalendar ours = WorkingCalendar.shipped();
        Map<LocalDate, String> differences = new TreeMap<>();
        int compared = 0;
        for (int year = 2019; year <= 2026; year++) {
            Set<LocalDate> off = days(year, "holidays");
            Set<LocalDate> worked = days(year, "workdays");
            assertThat(off).as("holidays of %d", year).hasSizeGreaterThan(20);
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                boolean theirs = worked.contains(day) || (!off.contains(day) && !isWeekend(day));
                if (theirs != ours.isWorkingDay(day)) {
                    differences.put(day, ours.dayKind(day) + " here, " + (theirs ? "worked" : "off") + " there");
                }
                compared++;
            }
        }
        assertThat(compared).isEqualTo(2922);
        assertThat(differences.keySet()).as(differences.toString()).isEqualTo(EXPLAINED.keySet());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Set<LocalDate> days(int year, String section) throws IOException {
        String resource = "/independent/chinese-days/" + year + ".json";
        try (InputStream in = IndependentCalendarTests.class.getResourceAsStream(resource)) {
            Matcher sections = SECTION.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Set<LocalDate> days = new HashSet<>();
            while (sections.find()) {
                if (sections.group(1).equals(section)) {
                    DAY.matcher(sections.group(2)).results().forEach(day -> days.add(LocalDate.parse(day.group(1))));
                }
            }
            return days;
        }
    }
}
