package org.daylight.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import org.daylight.shared.ChinaTime;

/** A clock that a test sets; it starts on Friday 2026-09-25, 09:00 in China. */
public final class TestClock implements InstantSource {

    private static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);

    private volatile Instant now = at(FRI_2026_09_25);

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves the clock to nine in the morning of a day. */
    public void setTo(LocalDate day) {
        now = at(day);
    }

    public void advance(Duration span) {
        now = now.plus(span);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(ChinaTime.ZONE).toInstant();
    }
}
