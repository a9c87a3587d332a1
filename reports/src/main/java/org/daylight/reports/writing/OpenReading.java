package org.daylight.reports.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Confidence;
import org.daylight.reports.Place;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.Section;
import org.daylight.reports.Wording;
import org.daylight.reports.reading.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the open form back into reports; what is not of the form is refused, never half read. */
final class OpenReading {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final String name;

    OpenReading(String name) {
        this.name = name;
    }

    Reading read(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (!root.path("form").asString("").equals(OpenJson.FORM)) {
                return refused();
            }
            List<Report> reports = list(root, "reports", OpenReading::report);
            return reports.isEmpty() ? refused() : new Reading.Reports(name, reports, List.of());
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException notOfTheForm) {
            return refused();
        }
    }

    private Reading refused() {
        return new Reading.Refused(name, "NOT_OPEN_FORM", Wording.of("refusal.NOT_OPEN_FORM", name));
    }

    private static Report report(JsonNode json) {
        SequencedMap<CellPath, Cell> cells = new LinkedHashMap<>();
        list(json, "cells", OpenReading::cell).forEach(cell -> cells.put(cell.path(), cell));
        return new Report(
                origin(json.required("origin")),
                identity(json),
                ReportFormat.valueOf(text(json, "format")),
                json.required("complete").booleanValue(),
                Collections.unmodifiableSequencedMap(cells),
                list(json, "sections", OpenReading::section),
                list(json, "warnings", OpenReading::warning));
    }

    private static Report.Origin origin(JsonNode json) {
        return new Report.Origin(
                text(json, "file"),
                whole(json, "ordinal"),
                whole(json, "firstLine"),
                whole(json, "lastLine"),
                text(json, "sha256"));
    }

    private static Report.Identity identity(JsonNode json) {
        JsonNode year = json.required("year");
        JsonNode period = json.required("period");
        return new Report.Identity(
                textOrNull(json, "agency"),
                year.isNull() ? null : Integer.valueOf(year.intValue()),
                textOrNull(json, "title"),
                period.isNull() ? null : period(period));
    }

    private static Report.Period period(JsonNode json) {
        return new Report.Period(text(json, "quote"), place(json), date(json, "from"), date(json, "to"));
    }

    private static @Nullable LocalDate date(JsonNode json, String property) {
        String date = textOrNull(json, property);
        return date == null ? null : LocalDate.parse(date);
    }

    private static Cell cell(JsonNode json) {
        JsonNode value = json.required("value");
        return new Cell(
                path(text(json, "cell")),
                value.isNull() ? null : value.decimalValue(),
                text(json, "raw"),
                json.required("line").isNull() ? null : place(json),
                Confidence.valueOf(text(json, "confidence").toUpperCase(Locale.ROOT)));
    }

    private static CellPath path(String text) {
        return CellPath.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Section section(JsonNode json) {
        return new Section(
                whole(json, "number"),
                text(json, "heading"),
                place(json),
                list(json, "lines", line -> new Section.Line(place(line), text(line, "text"))));
    }

    private static ReadingWarning warning(JsonNode json) {
        return new ReadingWarning(
                text(json, "code"), place(json), text(json, "quote"), wording(json.required("wording")));
    }

    private static Wording wording(JsonNode json) {
        return new Wording(text(json, "key"), list(json, "arguments", OpenReading::argument));
    }

    private static Object argument(JsonNode json) {
        if (json.has("cell")) {
            return path(text(json, "cell"));
        }
        if (json.has("wording")) {
            return wording(json.required("wording"));
        }
        return json.has("number") ? json.required("number").decimalValue() : text(json, "text");
    }

    private static Place place(JsonNode json) {
        JsonNode page = json.required("page");
        return new Place(whole(json, "line"), page.isNull() ? 0 : page.intValue());
    }

    private static int whole(JsonNode json, String property) {
        return json.required(property).intValue();
    }

    private static String text(JsonNode json, String property) {
        return json.required(property).stringValue();
    }

    private static @Nullable String textOrNull(JsonNode json, String property) {
        return json.required(property).isNull() ? null : text(json, property);
    }

    private static <T> List<T> list(JsonNode json, String property, Function<JsonNode, T> element) {
        List<T> elements = new ArrayList<>();
        json.required(property).forEach(node -> elements.add(element.apply(node)));
        return List.copyOf(elements);
    }
}
