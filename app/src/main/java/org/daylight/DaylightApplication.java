package org.daylight;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DaylightApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DaylightApplication.class, arguments);
    }
}
