package org.daylight.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of the commands that need no server. Exit codes: 0 clean, 1 findings or refusal of a rule, 2 bad input. */
@Command(
        name = "daylight",
        mixinStandardHelpOptions = true,
        version = "Daylight 0.1.0",
        description = "阳光公开 — open government for local governments",
        subcommands = {
            ReportCommand.class,
            DueCommand.class,
            FeeCommand.class,
            CalendarCommand.class,
            RehearseCommand.class
        })
public final class Daylight {

    Daylight() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** The exit code; what is written plainly is answered without the parser, which costs twice the rest. */
    static int run(String... arguments) {
        PlainWords words = new PlainWords(arguments);
        return words.areUnderstood() ? words.answer() : new CommandLine(new Daylight()).execute(arguments);
    }
}
