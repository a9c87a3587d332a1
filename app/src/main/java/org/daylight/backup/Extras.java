package org.daylight.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Small files of the data folder that belong to the records: holiday notices and the noted anchors of the audit trail. */
final class Extras {

    private Extras() {}

    static List<Path> in(Path data) throws IOException {
        Path root = data.toAbsolutePath();
        return Stream.concat(
                        files(root.resolve("calendar"), ".txt"),
                        files(root.resolve("keys"), "")
                                .filter(file ->
                                        String.valueOf(file.getFileName()).startsWith("audit-anchor")))
                .sorted()
                .toList();
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found
                    .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .toList()
                    .stream();
        }
    }
}
