package org.daylight.system;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Runs one {@link ServerCommand} in a context without doors and without jobs, then stops. */
public final class ServerCommands {

    private static final int WRONG_CALL = 2;
    private static final Map<String, Object> QUIET = Map.of(
            "db-scheduler.enabled", "false",
            "daylight.demo", "false",
            "logging.level.org.daylight", "warn",
            "spring.datasource.hikari.maximum-pool-size", "2");

    private ServerCommands() {}

    /** Whether the arguments call a command: a word that is not an option. Without one the server starts. */
    public static boolean isCalledBy(String... arguments) {
        return !words(arguments).isEmpty();
    }

    /** Runs the command that the arguments name and returns its exit code. */
    public static int run(Class<?> application, PrintStream out, String... arguments) {
        SpringApplication server = new SpringApplication(application);
        server.setWebApplicationType(WebApplicationType.NONE);
        server.setLazyInitialization(true);
        server.addInitializers(ServerCommands::prepare);
        try (ConfigurableApplicationContext context = server.run(arguments)) {
            return choose(context, words(arguments), out);
        }
    }

    /** Where a server of this data folder is running, its database is used; a second one is never started beside it. */
    private static void prepare(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("command", QUIET));
        if (new NoExternalDatabase().isTrueIn(environment)) {
            Path data = Path.of(environment.getProperty("daylight.data", "data"));
            RunningDatabase.of(data)
                    .ifPresent(running -> environment
                            .getPropertySources()
                            .addFirst(new MapPropertySource("running-database", running.settings())));
        }
    }

    private static int choose(ConfigurableApplicationContext context, List<String> words, PrintStream out) {
        List<ServerCommand> commands =
                List.copyOf(context.getBeansOfType(ServerCommand.class).values());
        Optional<ServerCommand> called = commands.stream()
                .filter(command -> startsWith(words, nameOf(command)))
                .max(Comparator.comparingInt(command -> nameOf(command).size()));
        if (called.isPresent()) {
            return called.get().run(words.subList(nameOf(called.get()).size(), words.size()), out);
        }
        out.println(context.getMessage(
                "command.unknown", new Object[] {String.join(" ", words)}, Locale.SIMPLIFIED_CHINESE));
        commands.stream().map(ServerCommand::name).sorted().forEach(name -> out.println("  " + name));
        return WRONG_CALL;
    }

    private static List<String> nameOf(ServerCommand command) {
        return List.of(command.name().split(" "));
    }

    private static boolean startsWith(List<String> words, List<String> name) {
        return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
    }

    private static List<String> words(String... arguments) {
        return new ArrayList<>(Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList());
    }
}
