package org.daylight.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.rules.calendar.HolidayNotice;
import org.daylight.rules.calendar.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The working calendar of the installation: the notices that came with the program, and those which the operator puts into
 * {@code calendar/*.txt} of the data folder when the State Council issues the next one (rules.md R4-08, R4-09).
 */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkingCalendar workingCalendar(DaylightSettings settings) {
        return load(settings.data().toAbsolutePath().resolve("calendar"));
    }

    static WorkingCalendar load(Path folder) {
        WorkingCalendar calendar = WorkingCalendar.shipped();
        for (Path file : files(folder)) {
            for (HolidayNotice notice : notices(file)) {
                calendar = calendar.with(notice);
            }
        }
        return calendar;
    }

    private static List<HolidayNotice> notices(Path file) {
        try {
            List<HolidayNotice> notices = HolidayNotice.parse(Files.readString(file, StandardCharsets.UTF_8));
            if (notices.stream().anyMatch(notice -> notice.number().isEmpty())) {
                throw StartRefused.refused("system.refused.calendar", file, "notice");
            }
            return notices;
        } catch (IllegalArgumentException unreadable) {
            throw StartRefused.refused("system.refused.calendar", file, String.valueOf(unreadable.getMessage()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
