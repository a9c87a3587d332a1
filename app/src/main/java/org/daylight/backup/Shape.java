package org.daylight.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;

/**
 * What the tables of a database are made of. A restoration makes them as the migrations do, so whatever an operator added to
 * the living ones has no place there, and whatever they took away no longer holds the rows to what the migrated tables ask.
 *
 * @param tables columns and rules of each table and counter by name; see {@link Fact}
 */
record Shape(Map<String, Map<String, Fact>> tables) {

    private static final String MIGRATED = "db/shape.txt";
    private static final String NOT_NULL = " not null";

    /**
     * A column with its type, a rule (foreign key, check, unique index) or a counter with its bounds, as one line of text.
     *
     * @param table to which it belongs
     * @param name of the column or rule; empty for a counter
     * @param kind {@code column <type>}, {@code rule} or {@code counter <type and bounds>}
     */
    record Fact(String table, String name, String kind) {

        static Fact parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Fact(cells[0], cells[1], cells[2]);
        }

        String line() {
            return table + "\t" + name + "\t" + kind;
        }

        boolean isColumn() {
            return kind.startsWith("column ");
        }

        /** Rows that were right for the other one are right for this one. */
        private boolean takes(Fact other) {
            return kind.equals(other.kind) || (kind + NOT_NULL).equals(other.kind);
        }

        String told() {
            return name.isEmpty() ? table : table + "." + name;
        }
    }

    static Shape of(List<Fact> facts) {
        Map<String, Map<String, Fact>> tables = new TreeMap<>();
        for (Fact fact : facts) {
            tables.computeIfAbsent(fact.table(), name -> new TreeMap<>()).put(fact.name(), fact);
        }
        return new Shape(tables);
    }

    /** The tables as the migrations of this program make them; a test holds the list against the migrations. */
    static Shape migrated() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(MIGRATED).getInputStream(), StandardCharsets.UTF_8))) {
            return of(lines.lines().map(Fact::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** Tables and columns of a database that no migration makes: they have no place in a restored one. */
    List<String> foreignIn(Shape living) {
        List<String> foreign = new ArrayList<>();
        living.tables.forEach((table, facts) -> {
            Map<String, Fact> own = tables.get(table);
            if (own == null) {
                foreign.add(table);
                return;
            }
            facts.values().stream()
                    .filter(fact -> fact.isColumn() && !own.containsKey(fact.name()))
                    .forEach(fact -> foreign.add(fact.told()));
        });
        return foreign;
    }

    /** What a database lacks or has otherwise: its rows may not fit into migrated tables. */
    SortedSet<String> loosenedIn(Shape living) {
        SortedSet<String> loosened = new TreeSet<>();
        tables.forEach((table, facts) -> {
            Map<String, Fact> there = living.tables.get(table);
            for (Fact fact : facts.values()) {
                Fact found = there == null ? null : there.get(fact.name());
                if (found == null || !fact.takes(found)) {
                    loosened.add(there == null ? table : fact.told());
                }
            }
        });
        return loosened;
    }
}
