package org.daylight.reports.writing;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Finding;
import org.daylight.reports.Place;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Section;
import org.daylight.reports.Wording;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.reading.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The open form of reports: everything that was read, with raw text, place and confidence of every cell, the prose by
 * sections, the warnings of the reader and the findings. Described by {@code open.schema.json} beside the messages.
 * Written and read back it gives the same reports.
 */
public final class OpenJson {

    /** The name and version of the form. */
    public static final String FORM = "daylight-open-report/1";

    private OpenJson() {}

    /** Reports with everything known of them. */
    public static String write(List<Checked> reports) {
        StringWriter text = new StringWriter();
        write(reports, text);
        return text.toString();
    }

    /** The same for hundreds of reports, written as it grows; the writer stays open. */
    public static void write(List<Checked> reports, Writer out) {
        JsonPieces.object(out, json -> {
            json.writeStringProperty("form", FORM);
            JsonPieces.array(json, "reports", reports, checked -> checked(json, checked));
        });
    }

    /** Reads what {@link #write} wrote; findings and indicators are reckoned anew by those who want them. */
    public static Reading read(String name, String json) {
        return new OpenReading(name).read(json);
    }

    private static void checked(JsonGenerator json, Checked checked) {
        Report report = checked.report();
        origin(json, "origin", report.origin());
        identity(json, report.identity());
        json.writeStringProperty("format", report.format().name());
        json.writeBooleanProperty("complete", report.complete());
        JsonPieces.array(json, "cells", List.copyOf(report.cells().values()), cell -> cell(json, cell));
        JsonPieces.object(json, "indicators", () -> {
            for (Indicator indicator : Indicator.values()) {
                JsonPieces.number(json, indicator.id(), indicator.of(report));
            }
        });
        JsonPieces.array(json, "sections", report.sections(), section -> section(json, section));
        JsonPieces.array(json, "warnings", report.warnings(), warning -> warning(json, warning));
        JsonPieces.array(json, "findings", checked.findings(), finding -> finding(json, finding));
        origin(json, "copyOf", checked.copyOf());
    }

    private static void origin(JsonGenerator json, String name, Report.@Nullable Origin origin) {
        if (origin == null) {
            json.writeNullProperty(name);
            return;
        }
        JsonPieces.object(json, name, () -> {
            json.writeStringProperty("file", origin.file());
            json.writeNumberProperty("ordinal", origin.ordinal());
            json.writeNumberProperty("firstLine", origin.firstLine());
            json.writeNumberProperty("lastLine", origin.lastLine());
            json.writeStringProperty("sha256", origin.sha256());
        });
    }

    private static void identity(JsonGenerator json, Report.Identity identity) {
        json.writeStringProperty("agency", identity.agency());
        JsonPieces.whole(json, "year", identity.year());
        json.writeStringProperty("title", identity.title());
        Report.Period period = identity.period();
        if (period == null) {
            json.writeNullProperty("period");
            return;
        }
        JsonPieces.object(json, "period", () -> {
            json.writeStringProperty("quote", period.quote());
            JsonPieces.place(json, period.place());
            json.writeStringProperty(
                    "from", period.from() == null ? null : period.from().toString());
            json.writeStringProperty(
                    "to", period.to() == null ? null : period.to().toString());
        });
    }

    private static void cell(JsonGenerator json, Cell cell) {
        json.writeStringProperty("cell", cell.path().toString());
        json.writeStringProperty("label", Wording.cellName(cell.path(), Locale.CHINESE));
        JsonPieces.exact(json, "value", cell.value());
        json.writeStringProperty("raw", cell.raw());
        JsonPieces.place(json, cell.place());
        json.writeStringProperty("confidence", cell.confidence().name().toLowerCase(Locale.ROOT));
    }

    private static void section(JsonGenerator json, Section section) {
        json.writeNumberProperty("number", section.number());
        json.writeStringProperty("heading", section.heading());
        JsonPieces.place(json, section.place());
        JsonPieces.array(json, "lines", section.lines(), line -> {
            JsonPieces.place(json, line.place());
            json.writeStringProperty("text", line.text());
        });
    }

    private static void warning(JsonGenerator json, ReadingWarning warning) {
        json.writeStringProperty("code", warning.code());
        JsonPieces.place(json, warning.place());
        json.writeStringProperty("quote", warning.quote());
        json.writeStringProperty("message", warning.message());
        JsonPieces.object(json, "wording", () -> wording(json, warning.wording()));
    }

    /** The sentence as key and arguments, so that it can be said in another language later. */
    private static void wording(JsonGenerator json, Wording wording) {
        json.writeStringProperty("key", wording.key());
        JsonPieces.array(json, "arguments", wording.arguments(), argument -> {
            switch (argument) {
                case CellPath path -> json.writeStringProperty("cell", path.toString());
                case Wording nested -> JsonPieces.object(json, "wording", () -> wording(json, nested));
                case java.math.BigDecimal number -> JsonPieces.exact(json, "number", number);
                default -> json.writeStringProperty("text", argument.toString());
            }
        });
    }

    private static void finding(JsonGenerator json, Finding finding) {
        JsonPieces.finding(json, finding);
        Place place = finding.place();
        JsonPieces.whole(json, "page", place.page() == 0 ? null : Integer.valueOf(place.page()));
        json.writeStringProperty("english", finding.message(Locale.ENGLISH));
    }
}
