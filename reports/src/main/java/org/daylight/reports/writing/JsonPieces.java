package org.daylight.reports.writing;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.daylight.reports.CellPath;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Place;
import org.daylight.reports.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** What the JSON forms have in common. */
final class JsonPieces {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonPieces() {}

    /** One object as text. */
    static String object(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        object(text, content);
        return text.toString();
    }

    /** One object, written as it grows; the writer stays open. */
    static void object(Writer out, Consumer<JsonGenerator> content) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
    }

    /** An object as a property. */
    static void object(JsonGenerator json, String name, Runnable content) {
        json.writeObjectPropertyStart(name);
        content.run();
        json.writeEndObject();
    }

    /** An array of objects as a property. */
    static <T> void array(JsonGenerator json, String name, List<T> elements, Consumer<T> content) {
        json.writeArrayPropertyStart(name);
        for (T element : elements) {
            json.writeStartObject();
            content.accept(element);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Who, when, what: the identity of a report. */
    static void head(JsonGenerator json, Report report) {
        json.writeStringProperty("file", report.origin().file());
        json.writeStringProperty("title", report.title());
        json.writeStringProperty("agency", report.agency());
        whole(json, "year", report.year());
        json.writeStringProperty("format", report.format().name());
        json.writeBooleanProperty("complete", report.complete());
    }

    /** The stable form of a finding. */
    static void finding(JsonGenerator json, Finding finding) {
        CellPath cell = finding.cell();
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("severity", finding.severity().id());
        json.writeStringProperty("cell", cell == null ? null : cell.toString());
        datum(json, "stated", finding.stated());
        datum(json, "computed", finding.computed());
        json.writeStringProperty("how", finding.how());
        json.writeStringProperty("quote", finding.quote());
        json.writeNumberProperty("line", finding.place().line());
        json.writeStringProperty("message", finding.message());
    }

    private static void datum(JsonGenerator json, String name, @Nullable Datum datum) {
        switch (datum) {
            case null -> json.writeNullProperty(name);
            case Datum.Figure figure -> number(json, name, figure.value());
            case Datum.Words words -> json.writeStringProperty(name, words.text());
        }
    }

    /** A figure without superfluous zeros, or null. */
    static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
        exact(json, name, value == null ? null : Numbers.plain(value));
    }

    /** A figure with the decimals it was printed with, or null. */
    static void exact(JsonGenerator json, String name, @Nullable BigDecimal value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeName(name);
            json.writeNumber(value.toPlainString());
        }
    }

    static void whole(JsonGenerator json, String name, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value.intValue());
        }
    }

    /** Line and, in paged sources, page; both null when the place is not known. */
    static void place(JsonGenerator json, @Nullable Place place) {
        whole(json, "line", place == null ? null : Integer.valueOf(place.line()));
        whole(json, "page", place == null || place.page() == 0 ? null : Integer.valueOf(place.page()));
    }
}
