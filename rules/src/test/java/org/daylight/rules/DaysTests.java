package org.daylight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTests {

    @Test
    void every_day_is_the_weekday_that_its_name_says() throws IllegalAccessException {
        for (Field field : Days.class.getDeclaredFields()) {
            if (!field.isSynthetic()) {
                LocalDate day = (LocalDate) field.get(null);
                String weekday = day.getDayOfWeek().name().substring(0, 3);
                assertThat(field.getName())
                        .isEqualTo(weekday + "_" + day.toString().replace('-', '_'));
            }
        }
    }
}
