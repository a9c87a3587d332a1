package org.daylight.system;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Runs one {@link ServerCommand} in a context without doors and without jobs, then stops. */
public final class ServerCommands {

    private static final Map<String, Object> QUIET = Map.of(
            "db-scheduler.enabled", "false",
            "daylight.demo", "false",
            "spring.datasource.hikari.maximum-pool-size", "2");
    /** Logging is set up before any other setting is read, except those of the command line. */
    private static final List<String> SILENT = List.of(
            "--logging.level.org.daylight=warn", "--logging.level.org.springframework.boot.SpringApplication=off");

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
        String[] all = Stream.concat(Arrays.stream(arguments), SILENT.stream()).toArray(String[]::new);
        ConfigurableApplicationContext context;
        try {
            context = server.run(all);
        } catch (RuntimeException | Error failed) {
            if (StartRefused.in(failed).isEmpty()) {
                tell(failed);
            }
            return ServerCommand.NOT_DONE;
        }
        try (context) {
            return choose(context, words(arguments), out);
        } catch (RuntimeException | Error failed) {
            tell(failed);
            return ServerCommand.NOT_DONE;
        }
    }

    /** Says in one sentence why nothing was done, never in a stack trace, and never so that it looks like a verdict. */
    private static void tell(Throwable failed) {
        PrintStream error = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Optional<StartRefused> refused = StartRefused.in(failed);
        Throwable cause = failed;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        OperatorText text = OperatorText.of("system.command.failed", cause);
        error.println(refused.map(StartRefused::chinese).orElse(text.chinese()));
        error.println(refused.map(StartRefused::english).orElse(text.english()));
    }

    /** Where a server of this data folder is running, its database is used; a second one is never started beside it. */
    private static void prepare(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Path data = Path.of(environment.getProperty("daylight.data", "data"));
        requireInstallation(data);
        environment.getPropertySources().addFirst(new MapPropertySource("command", QUIET));
        if (new NoExternalDatabase().isTrueIn(environment)) {
            RunningDatabase.of(data)
                    .ifPresent(running -> environment
                            .getPropertySources()
                            .addFirst(new MapPropertySource("running-database", running.settings())));
        }
    }

    /** A command works on what there is: only the server makes an installation, which a mistyped folder would else become. */
    private static void requireInstallation(Path data) {
        Path folder = data.toAbsolutePath().normalize();
        Path keys = folder.resolve("keys");
        if (Files.exists(keys.resolve("master"))) {
            return;
        }
        boolean isRest = Files.exists(keys.resolve("audit-anchors"))
                || Files.exists(folder.resolve("postgres").resolve("cluster"));
        throw isRest
                ? StartRefused.refused("system.refused.master-lost", keys.resolve("master"))
                : StartRefused.refused("system.refused.no-installation", folder);
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
        return ServerCommand.REFUSED;
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
