package org.daylight.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Who works in the fictional district, as the first start wrote it down for its operator. */
record Staff(List<Person> people) {

    /** @param line everything the file says of the person, the role among it */
    record Person(String line, String signInName, String password) {}

    static Staff read(Path keys) {
        Path file = keys.resolve("demo-accounts");
        try {
            return new Staff(
                    Files.exists(file)
                            ? Files.readAllLines(file).stream()
                                    .map(String::strip)
                                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                                    .map(Staff::person)
                                    .toList()
                            : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns stand apart by blanks; the sign-in name is the one in small Latin letters, the password the last. */
    private static Person person(String line) {
        String[] columns = line.split("\\s+");
        String name = Arrays.stream(columns)
                .filter(column -> column.matches("[a-z][a-z0-9.-]*"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sign-in name in: " + line));
        return new Person(line, name, columns[columns.length - 1]);
    }

    Person whoIs(String role) {
        return people.stream()
                .filter(person -> person.line().contains(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is " + role));
    }
}
