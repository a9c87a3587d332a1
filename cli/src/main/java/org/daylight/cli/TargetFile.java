package org.daylight.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that a command was asked to write. */
final class TargetFile {

    /** What is written into it. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private TargetFile() {}

    /** Writes the file and says so; nothing when it was not asked for. */
    static void write(@Nullable Path file, Content content, PrintStream out) throws IOException {
        if (file == null) {
            return;
        }
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(stream);
        }
        out.println(CliMessages.text("file.written", file));
    }

    /** A text in UTF-8. */
    static void text(@Nullable Path file, java.util.function.Supplier<String> text, PrintStream out)
            throws IOException {
        write(file, stream -> stream.write(text.get().getBytes(java.nio.charset.StandardCharsets.UTF_8)), out);
    }
}
