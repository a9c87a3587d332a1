package org.daylight.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.TestPropertySource;

/** The whole application with the demonstration told, on a day on which all of it has happened. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeApplicationTest
@TestPropertySource(properties = "daylight.demo=true")
@Import(WholeDemonstrationTest.DayOfTheStory.class)
public @interface WholeDemonstrationTest {

    /** Sets the clock before the story is told. */
    @TestConfiguration(proxyBeanMethods = false)
    class DayOfTheStory {

        private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        ApplicationRunner day(TestClock clock) {
            return arguments -> clock.setTo(MON_2026_11_02);
        }
    }
}
