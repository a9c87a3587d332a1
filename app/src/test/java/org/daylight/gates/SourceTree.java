package org.daylight.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of the project as they lie in the working copy. */
final class SourceTree {

    static final Path ROOT = root();
    private static final List<String> MODULES = List.of("rules", "reports", "cli", "app", "e2e", "bench");

    private SourceTree() {}

    static List<Path> mainJava() {
        return in("src/main/java", ".java");
    }

    /** Test sources of all modules, without the counter-examples that break the rules on purpose. */
    static List<Path> testJava() {
        return in("src/test/java", ".java").stream()
                .filter(file -> !file.toString().contains("counterexamples"))
                .toList();
    }

    static Path counterExample(String name) {
        return ROOT.resolve("app/src/test/java/org/daylight/gates/counterexamples")
                .resolve(name);
    }

    static List<Path> templates() {
        return in("src/main/jte", ".jte");
    }

    static List<Path> migrations() {
        return in("src/main/resources/db/migration", ".sql");
    }

    /** Chinese bundles: those whose English sister carries {@code _en}. */
    static List<Path> chineseBundles() {
        return in("src/main/resources", ".properties").stream()
                .filter(file -> Files.exists(english(file)))
                .toList();
    }

    static Path english(Path chinese) {
        return chinese.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static List<Path> in(String folder, String suffix) {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(path -> walk(path, file -> file.toString().endsWith(suffix)).stream())
                .toList();
    }

    static List<Path> walk(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder.getNameCount() > 0, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("mvnw")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no project above " + here));
    }
}
