package org.daylight.rules.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.rules.calendar.HolidayNotice.Holiday;

/** Reads the notices that the library ships, one block per notice (see {@code holiday-notices.txt}). */
final class NoticeFiles {

    static final List<HolidayNotice> SHIPPED = List.copyOf(read("holiday-notices.txt"));

    private NoticeFiles() {}

    /** The statutory days of a year whose notice is still to come; a notice without a number is provisional. */
    static HolidayNotice statutoryDaysOf(int year) {
        return read("statutory-days.txt").stream()
                .filter(notice -> notice.year() == year)
                .findFirst()
                .orElseThrow(() -> new CalendarNotLoaded(year));
    }

    private static List<HolidayNotice> read(String file) {
        return parse(lines(file));
    }

    /** The notices of a text in the form of {@code holiday-notices.txt}. */
    static List<HolidayNotice> parse(List<String> lines) {
        List<HolidayNotice> notices = new ArrayList<>();
        Block block = null;
        for (String line : lines) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "notice" -> {
                    if (block != null) {
                        notices.add(block.notice());
                    }
                    block = new Block(words);
                }
                case "off", "worked" -> {
                    if (block == null) {
                        throw new IllegalArgumentException("A day stands before its notice: " + line);
                    }
                    block.add(words);
                }
                default -> throw new IllegalArgumentException("Unknown line: " + line);
            }
        }
        if (block != null) {
            notices.add(block.notice());
        }
        return notices;
    }

    private static List<String> lines(String file) {
        try (InputStream in = NoticeFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The library was packed without " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Block {
        private final int year;
        private final LocalDate issuedOn;
        private final String number;
        private final List<Holiday> holidays = new ArrayList<>();
        private final List<LocalDate> makeUpDays = new ArrayList<>();

        Block(String[] words) {
            year = Integer.parseInt(words[1]);
            issuedOn = LocalDate.parse(words[2]);
            number = words.length > 3 ? words[3] : "";
        }

        void add(String[] words) {
            if (words[0].equals("off")) {
                LocalDate from = LocalDate.parse(words[2]);
                holidays.add(new Holiday(words[1], from, words.length > 3 ? LocalDate.parse(words[3]) : from));
            } else {
                makeUpDays.add(LocalDate.parse(words[1]));
            }
        }

        HolidayNotice notice() {
            return new HolidayNotice(year, number, issuedOn, holidays, makeUpDays);
        }
    }
}
