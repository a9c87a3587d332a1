package org.daylight.request;

import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.setting.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    Rulebook rulebook(WorkingCalendar calendar) {
        return new Rulebook(calendar, Settings.defaults());
    }
}
