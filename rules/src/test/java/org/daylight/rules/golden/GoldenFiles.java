package org.daylight.rules.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.rules.law.ArticleRef;

/** The folder of golden files, one situation each, named by article. */
public final class GoldenFiles {

    private GoldenFiles() {}

    /** All files in the order of their names. */
    public static List<Path> all() {
        try (Stream<Path> found =
                Files.walk(Path.of(GoldenFiles.class.getResource("/golden").toURI()))) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The provisions that a file proves. */
    public static List<ArticleRef> cites(Path file) {
        return GoldenScript.cites(lines(file));
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
