package org.daylight.system;

import java.time.InstantSource;
import org.daylight.shared.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock and the identities: the only hidden inputs of the system, named here once. */
@Configuration(proxyBeanMethods = false)
class GroundConfiguration {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Ids ids(InstantSource clock) {
        return new Ids(clock);
    }
}
