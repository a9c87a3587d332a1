package org.daylight.reports.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.reports.CellPath;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.corpus.Specimen.Case;
import org.daylight.reports.corpus.Specimen.Truth;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The truth about a specimen as a JSON file beside it, named like it. */
final class TruthFile {

    private static final JsonFactory JSON = new JsonFactory();

    private TruthFile() {}

    /** Writes every file of the cases with its truth beside it. */
    static void writeAll(List<Case> cases, Path folder) {
        try {
            Files.createDirectories(folder);
            for (Case each : cases) {
                for (Specimen specimen : each.specimens()) {
                    Files.write(folder.resolve(specimen.file()), specimen.bytes());
                    Files.writeString(folder.resolve(stem(specimen.file()) + ".json"), json(each, specimen));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static String json(Case each, Specimen specimen) {
        java.io.StringWriter text = new java.io.StringWriter();
        Truth truth = specimen.truth();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty(
                    "case", each.name() + " " + stem(each.specimens().getFirst().file()));
            json.writeStringProperty("origin", specimen.origin());
            json.writeStringProperty("agency", truth.agency());
            json.writeNumberProperty("year", truth.year());
            json.writeStringProperty("format", truth.format().name());
            faults(json, each.faults());
            told(json, truth.told());
            json.writeArrayPropertyStart("text");
            truth.text().forEach(json::writeString);
            json.writeEndArray();
            json.writeObjectPropertyStart("cells");
            for (Map.Entry<CellPath, BigDecimal> cell : truth.cells().entrySet()) {
                json.writeName(cell.getKey().toString());
                if (cell.getValue() == null) {
                    json.writeNull();
                } else {
                    json.writeNumber(cell.getValue());
                }
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void faults(JsonGenerator json, List<Fault> faults) {
        json.writeArrayPropertyStart("faults");
        for (Fault fault : faults) {
            json.writeStartObject();
            json.writeStringProperty("code", fault.code());
            json.writeStringProperty("cell", fault.cell());
            json.writeStringProperty("what", fault.what());
            json.writeStringProperty("follows", String.join(" ", fault.follows()));
            json.writeStringProperty("also", fault.also());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void told(JsonGenerator json, List<Telling.Told> told) {
        json.writeArrayPropertyStart("told");
        for (Telling.Told each : told) {
            json.writeStartObject();
            json.writeStringProperty("fact", each.fact());
            json.writeStringProperty("words", each.words());
            json.writeBooleanProperty("wrong", each.lie());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Cases of a folder: files of any kind, each with a truth of the same stem; one stem may have several files. */
    static List<Case> readAll(Path folder) {
        Map<String, List<Specimen>> specimens = new LinkedHashMap<>();
        Map<String, List<Fault>> faults = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> !f.toString().endsWith(".json")).sorted().toList()) {
                String name = file.getFileName().toString();
                Path truth = folder.resolve(name.substring(0, name.indexOf('.')) + ".json");
                String kind = name.substring(name.indexOf('.'));
                Parsed parsed = Parsed.of(Files.readString(truth));
                String group = parsed.caseName + " " + kind;
                specimens
                        .computeIfAbsent(group, g -> new ArrayList<>())
                        .add(new Specimen(
                                name, kind + " of " + parsed.origin, Files.readAllBytes(file), parsed.truth()));
                faults.put(group, parsed.faults);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Case> cases = new ArrayList<>();
        specimens.forEach((group, files) -> cases.add(new Case(group, files, faults.get(group))));
        return cases;
    }

    private static final class Parsed {

        String caseName = "";
        String origin = "";
        final Map<String, String> head = new LinkedHashMap<>();
        final List<Fault> faults = new ArrayList<>();
        final SequencedMap<CellPath, BigDecimal> cells = new LinkedHashMap<>();

        static Parsed of(String text) {
            Parsed parsed = new Parsed();
            try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
                json.nextToken();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    parsed.property(json, json.currentName());
                }
            }
            return parsed;
        }

        private void property(JsonParser json, String name) {
            json.nextToken();
            switch (name) {
                case "cells" ->
                    object(json)
                            .forEach((path, value) -> cells.put(
                                    CellPath.parse(path).orElseThrow(), value == null ? null : new BigDecimal(value)));
                case "faults" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        faults.add(fault(object(json)));
                    }
                }
                case "told", "text" -> json.skipChildren();
                case "case" -> caseName = json.getString();
                case "origin" -> origin = json.getString();
                default -> head.put(name, json.getString());
            }
        }

        private static Fault fault(Map<String, String> fields) {
            Set<String> follows =
                    new LinkedHashSet<>(List.of(fields.get("follows").split(" ")));
            String also = fields.getOrDefault("also", "");
            return new Fault(fields.get("code"), fields.get("cell"), fields.get("what"), follows, also);
        }

        private static Map<String, String> object(JsonParser json) {
            Map<String, String> fields = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                fields.put(name, json.nextToken() == JsonToken.VALUE_NULL ? null : json.getString());
            }
            return fields;
        }

        Truth truth() {
            return new Truth(
                    head.get("agency"),
                    Integer.parseInt(head.get("year")),
                    ReportFormat.valueOf(head.get("format")),
                    cells,
                    List.of(),
                    List.of());
        }
    }
}
