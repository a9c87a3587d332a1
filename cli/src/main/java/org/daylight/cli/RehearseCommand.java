package org.daylight.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs each command once on a sample without a word, so that the start-up cache knows all of them. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        Path sample = Files.createTempFile("daylight", ".txt");
        try (InputStream report = RehearseCommand.class.getResourceAsStream("rehearsal.txt");
                PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Files.copy(Objects.requireNonNull(report), sample, StandardCopyOption.REPLACE_EXISTING);
            System.setOut(silence);
            System.setErr(silence);
            commands(sample.toString()).forEach(words -> {
                String[] typed = words.toArray(String[]::new);
                Daylight.run(typed);
                new CommandLine(new Daylight())
                        .setOut(new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                        .execute(typed);
            });
            return 0;
        } finally {
            System.setOut(out);
            System.setErr(err);
            Files.deleteIfExists(sample);
        }
    }

    private static List<List<String>> commands(String sample) {
        return List.of(
                List.of("report", "check", sample),
                List.of("report", "check", "--json", sample),
                List.of("report", "compare", sample, sample),
                List.of("report", "compare", "--prose", "--json", sample, sample),
                List.of("report", "compare", "--prose", sample, sample),
                List.of("report", "rank", sample),
                List.of("due", "--received", "2026-09-07"),
                List.of("due", "--received", "2026-09-07", "--event", "extend:2026-09-28:10", "--json"),
                List.of("due", "--received", "2026-09-07", "--event", "extend:2026-09-28:41"),
                List.of("fee", "--earlier", "0", "--items", "35"),
                List.of("fee", "--pages", "260", "--json"),
                List.of("calendar", "2026"),
                List.of("calendar", "2026", "--json"));
    }
}
