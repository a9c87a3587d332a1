package org.daylight.reports.writing;

import java.util.List;
import java.util.Locale;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Severity;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.ProseComparison;
import org.daylight.reports.comparing.Ranking;
import org.daylight.reports.comparing.ReportComparison;
import org.daylight.reports.comparing.Series;
import org.daylight.reports.reading.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The stable JSON of checked reports, comparisons, rankings and series; cells stand in the order of the national form. */
public final class ReportJson {

    private ReportJson() {}

    /** All reports with their findings as one object {@code {"reports":[…]}}. */
    public static String write(List<Checked> reports) {
        return JsonPieces.object(json -> JsonPieces.array(json, "reports", reports, checked -> checked(json, checked)));
    }

    private static void checked(JsonGenerator json, Checked checked) {
        Report report = checked.report();
        JsonPieces.head(json, report);
        JsonPieces.object(
                json,
                "cells",
                () -> report.cells()
                        .values()
                        .forEach(cell -> JsonPieces.number(json, cell.path().toString(), cell.value())));
        JsonPieces.array(json, "findings", checked.findings(), finding -> JsonPieces.finding(json, finding));
    }

    /** A comparison of the tables as {@code {"left":…,"right":…,"differences":[…],"findings":[…],…}}. */
    public static String write(ReportComparison comparison) {
        return write(comparison, null);
    }

    /** A comparison of the tables and, when given, of the prose as its property {@code prose}. */
    public static String write(ReportComparison comparison, @Nullable ProseComparison prose) {
        return JsonPieces.object(json -> {
            JsonPieces.object(json, "left", () -> JsonPieces.head(json, comparison.left()));
            JsonPieces.object(json, "right", () -> JsonPieces.head(json, comparison.right()));
            json.writeStringProperty("relation", comparison.relation().id());
            json.writeBooleanProperty("sameFile", comparison.sameFile());
            JsonPieces.array(json, "differences", comparison.differences(), d -> difference(json, d));
            JsonPieces.array(json, "findings", comparison.findings(), f -> JsonPieces.finding(json, f));
            JsonPieces.array(json, "unread", comparison.unread(), unread -> unread(json, unread));
            if (prose != null) {
                ProseJson.write(json, prose);
            }
        });
    }

    private static void difference(JsonGenerator json, ReportComparison.Difference difference) {
        json.writeStringProperty("cell", difference.cell().toString());
        JsonPieces.number(json, "left", difference.left());
        JsonPieces.number(json, "right", difference.right());
        json.writeStringProperty("leftContent", difference.leftContent().id());
        json.writeStringProperty("rightContent", difference.rightContent().id());
    }

    private static void unread(JsonGenerator json, ReportComparison.Unread unread) {
        ReadingWarning warning = unread.warning();
        json.writeStringProperty("side", unread.inRight() ? "right" : "left");
        json.writeStringProperty("code", warning.code());
        JsonPieces.place(json, warning.place());
        json.writeStringProperty("quote", warning.quote());
        json.writeStringProperty("message", warning.message());
    }

    /**
     * Many reports with every indicator and its rank within the year: {@code {"rows":[…],"refused":[…]}}.
     *
     * @param refused files that hold no report
     */
    public static String write(Ranking ranking, List<Reading.Refused> refused) {
        RanksOfRows ranks = new RanksOfRows(ranking);
        return JsonPieces.object(json -> {
            JsonPieces.array(json, "rows", ranking.rows(), row -> row(json, row, ranks));
            JsonPieces.array(json, "refused", refused, no -> {
                json.writeStringProperty("file", no.source());
                json.writeStringProperty("code", no.code());
                json.writeStringProperty("message", no.wording().text(Locale.CHINESE));
            });
        });
    }

    private static void row(JsonGenerator json, Ranking.Row row, RanksOfRows ranks) {
        JsonPieces.head(json, row.report());
        json.writeStringProperty("sha256", row.report().origin().sha256());
        json.writeBooleanProperty("copy", row.isCopy());
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(severity.id() + "s", row.count(severity));
        }
        JsonPieces.object(json, "reading", () -> {
            json.writeNumberProperty("cells", row.reading().cells());
            json.writeNumberProperty("found", row.reading().found());
            json.writeNumberProperty("certain", row.reading().certain());
            json.writeNumberProperty("warnings", row.reading().warnings());
        });
        JsonPieces.object(json, "indicators", () -> {
            for (Indicator indicator : Indicator.values()) {
                JsonPieces.object(json, indicator.id(), () -> {
                    JsonPieces.number(json, "value", row.value(indicator));
                    JsonPieces.whole(json, "rank", ranks.of(row, indicator));
                });
            }
        });
    }

    /** The years of one body: {@code {"body":…,"years":[…],"contested":[…],"lines":[…]}}. */
    public static String write(Series series) {
        return JsonPieces.object(json -> {
            json.writeStringProperty("body", series.body());
            json.writeArrayPropertyStart("years");
            series.years().forEach(json::writeNumber);
            json.writeEndArray();
            json.writeArrayPropertyStart("contested");
            series.contested().forEach(json::writeNumber);
            json.writeEndArray();
            JsonPieces.array(json, "lines", series.lines(), line -> line(json, line));
        });
    }

    private static void line(JsonGenerator json, Series.Line line) {
        json.writeStringProperty("indicator", line.indicator().id());
        json.writeStringProperty("unit", line.indicator().unit().id());
        JsonPieces.array(json, "points", line.points(), point -> {
            json.writeNumberProperty("year", point.year());
            JsonPieces.number(json, "value", point.value());
            json.writeStringProperty("state", point.state().id());
            json.writeBooleanProperty("joined", point.joined());
        });
    }
}
