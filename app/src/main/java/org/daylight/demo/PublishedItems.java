package org.daylight.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.daylight.publication.DisclosureClass;
import org.daylight.publication.Draft;
import org.daylight.publication.FormReading;
import org.daylight.publication.FormReading.Readable;
import org.daylight.publication.ItemForm;

/** Reads {@code demo/items.txt}: what the organs of the district have published. */
final class PublishedItems {

    private static final String MARK = "===";

    private PublishedItems() {}

    /** One item of the file. */
    record Told(String organ, LocalDate publishedOn, Draft draft) {}

    static List<Told> all() {
        return blocks("/demo/items.txt").stream().map(PublishedItems::told).toList();
    }

    /** The blocks of a file: the fields of the heading line without its mark, then the lines below it. */
    static List<List<String>> blocks(String file) {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith(MARK)) {
                blocks.add(new ArrayList<>(List.of(line.substring(MARK.length()).strip())));
            } else {
                blocks.getLast().add(line);
            }
        }
        return blocks;
    }

    private static Told told(List<String> block) {
        List<String> head = Arrays.asList(block.getFirst().split("\\|", -1));
        ItemForm form = new ItemForm(
                block.get(1),
                "",
                String.join("\n", block.subList(2, block.size())),
                head.get(4),
                head.get(6),
                head.get(1),
                head.get(2),
                head.get(3),
                head.get(9),
                head.get(7),
                head.get(8),
                DisclosureClass.PROACTIVE.name(),
                "",
                "");
        LocalDate publishedOn = LocalDate.parse(head.get(5));
        return new Told(head.getFirst(), publishedOn, draft(form, publishedOn));
    }

    /** The draft of a form that the story has filled in without a mistake. */
    static Draft draft(ItemForm form, LocalDate today) {
        return switch (form.read(today)) {
            case Readable readable -> readable.draft();
            case FormReading.Unreadable wrong ->
                throw new IllegalStateException(form.title() + ": " + wrong.problems());
        };
    }

    private static List<String> lines(String name) {
        try (InputStream file = Objects.requireNonNull(PublishedItems.class.getResourceAsStream(name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
