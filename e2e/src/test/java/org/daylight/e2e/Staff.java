package org.daylight.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who works in the fictional district, as the first start wrote it down for its operator. */
record Staff(List<Person> people) {

    /** @param who name and role as the file says them */
    record Person(String who, String signInName, String password) {}

    static Staff read(Path keys) {
        Path file = keys.resolve("demo-accounts");
        try {
            return new Staff(
                    Files.exists(file)
                            ? Files.readAllLines(file).stream()
                                    .map(String::strip)
                                    .filter(line -> !line.isEmpty() && !line.contains("/account/sign-in"))
                                    .map(Staff::person)
                                    .toList()
                            : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three columns: sign-in name, who it is, password. */
    private static Person person(String line) {
        String[] columns = line.split("\t");
        return new Person(columns[1], columns[0], columns[2]);
    }

    Person named(String signInName) {
        return people.stream()
                .filter(person -> person.signInName().equals(signInName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody signs in as " + signInName));
    }
}
