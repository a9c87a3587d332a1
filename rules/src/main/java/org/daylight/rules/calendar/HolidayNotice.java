package org.daylight.rules.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * One yearly notice of the State Council on holidays (节假日安排通知), or a later one that replaces it for the year.
 *
 * <p>Example: 国办发明电〔2025〕7号 of 2025-11-04 is the notice for 2026; it names seven holidays and six make-up days.
 *
 * @param year the year that the notice arranges
 * @param number the document number, printed as source beside every date
 * @param issuedOn the date of the notice
 * @param holidays the periods off, weekends inside included
 * @param makeUpDays the weekend days that are worked
 */
public record HolidayNotice(
        int year, String number, LocalDate issuedOn, List<Holiday> holidays, List<LocalDate> makeUpDays) {

    public HolidayNotice {
        holidays = List.copyOf(holidays);
        makeUpDays = List.copyOf(makeUpDays);
        for (LocalDate day : makeUpDays) {
            if (day.getDayOfWeek().getValue() < 6) {
                throw new IllegalArgumentException("A make-up day must fall on a weekend: " + day);
            }
            if (holidays.stream().anyMatch(holiday -> holiday.contains(day))) {
                throw new IllegalArgumentException("Both off and worked: " + day);
            }
        }
    }

    /**
     * Reads notices in the form in which the library ships them: {@code notice YEAR ISSUED NUMBER}, then lines {@code off
     * NAME FROM [THROUGH]} and {@code worked DAY}; empty lines and lines that begin with {@code #} are passed over.
     *
     * <p>Example: {@code notice 2026 2025-11-04 国办发明电〔2025〕7号}, {@code off 元旦 2026-01-01 2026-01-03}, {@code worked
     * 2026-01-04}.
     *
     * @throws IllegalArgumentException naming the line that cannot be read or the day that contradicts another
     */
    public static List<HolidayNotice> parse(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        try {
            return NoticeFiles.parse(lines);
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException unreadable) {
            throw new IllegalArgumentException("Not a notice: " + unreadable.getMessage(), unreadable);
        }
    }

    /** The name of the holiday that a day belongs to, empty when it belongs to none. */
    public String holidayName(LocalDate day) {
        for (Holiday holiday : holidays) {
            if (holiday.contains(day)) {
                return holiday.name();
            }
        }
        return "";
    }

    /**
     * One period off.
     *
     * @param name the official name, for instance 春节
     * @param from the first day off
     * @param through the last day off
     */
    public record Holiday(String name, LocalDate from, LocalDate through) {

        public Holiday {
            if (through.isBefore(from)) {
                throw new IllegalArgumentException("A holiday ends before it begins: " + from + " to " + through);
            }
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(through);
        }
    }
}
