package org.daylight.shared;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The only place that names the time zone of the law (rules.md R1-44, S-13). */
public final class ChinaTime {

    /** 北京时间. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    /** The calendar day in China at the moment that the clock shows. */
    public static LocalDate today(InstantSource clock) {
        return dayOf(clock.instant());
    }

    /** The calendar day in China to which a moment belongs; 23:59:59 still belongs to its day. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** The wall-clock time in China, for display. */
    public static LocalDateTime wallTime(Instant moment) {
        return moment.atZone(ZONE).toLocalDateTime();
    }
}
