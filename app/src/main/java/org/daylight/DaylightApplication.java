package org.daylight;

import org.daylight.backup.StandaloneCommands;
import org.daylight.system.ServerCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the server, works on a backup without it, or runs the one command that the arguments name (for instance
 * {@code audit verify}).
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DaylightApplication {

    public static void main(String[] arguments) {
        if (StandaloneCommands.isCalledBy(arguments)) {
            System.exit(StandaloneCommands.run(System.out, arguments));
        }
        if (ServerCommands.isCalledBy(arguments)) {
            System.exit(ServerCommands.run(DaylightApplication.class, System.out, arguments));
        }
        SpringApplication.run(DaylightApplication.class, arguments);
    }
}
