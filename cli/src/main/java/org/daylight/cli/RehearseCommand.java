package org.daylight.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Walks through the commands without printing, so that the start-up cache learns the classes they need. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    private static final List<List<String>> WALK = List.of(
            List.of("due", "--received", "2026-01-26", "--event", "consult-sent:2026-02-05:a"),
            List.of("due", "--received", "2026-01-26", "--event", "extend:2026-02-02:10", "--json"),
            List.of("due", "--received", "2026-01-26", "--event", "extend:2026-02-02:41", "--json"),
            List.of("fee", "--earlier", "0", "--items", "35"),
            List.of("fee", "--pages", "260", "--json"),
            List.of("calendar", "2026"),
            List.of("calendar", "2026", "--json"));

    @Override
    public Integer call() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (List<String> words : WALK) {
            commands(nowhere).execute(words.toArray(String[]::new));
        }
        return 0;
    }

    private static CommandLine commands(PrintStream nowhere) {
        return new CommandLine(CommandLine.Model.CommandSpec.create())
                .addSubcommand(new DueCommand(nowhere, nowhere))
                .addSubcommand(new FeeCommand(nowhere, nowhere))
                .addSubcommand(new CalendarCommand(nowhere, nowhere));
    }
}
