package org.daylight.reports.writing;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.daylight.reports.CellPath;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Report;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.comparing.ReportComparison;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The stable JSON of reports, findings and comparisons; cells stand in the order of the national form. */
public final class ReportJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReportJson() {}

    /** All reports with their findings as one object {@code {"reports":[…]}}. */
    public static String write(List<Checked> reports) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("reports");
            reports.forEach(report -> report(json, report));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    /** A comparison as {@code {"left":…,"right":…,"differences":[…],"findings":[…]}}. */
    public static String write(ReportComparison comparison) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeName("left");
            identity(json, comparison.left());
            json.writeName("right");
            identity(json, comparison.right());
            json.writeStringProperty("relation", comparison.relation().id());
            json.writeArrayPropertyStart("differences");
            comparison.differences().forEach(difference -> difference(json, difference));
            json.writeEndArray();
            findings(json, comparison.findings());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void difference(JsonGenerator json, ReportComparison.Difference difference) {
        json.writeStartObject();
        json.writeStringProperty("cell", difference.cell().toString());
        number(json, "left", difference.left());
        number(json, "right", difference.right());
        json.writeEndObject();
    }

    private static void identity(JsonGenerator json, Report report) {
        json.writeStartObject();
        head(json, report);
        json.writeEndObject();
    }

    private static void head(JsonGenerator json, Report report) {
        json.writeStringProperty("file", report.origin().file());
        json.writeStringProperty("title", report.title());
        json.writeStringProperty("agency", report.agency());
        Integer year = report.year();
        if (year == null) {
            json.writeNullProperty("year");
        } else {
            json.writeNumberProperty("year", year.intValue());
        }
        json.writeStringProperty("format", report.format().name());
        json.writeBooleanProperty("complete", report.complete());
    }

    private static void report(JsonGenerator json, Checked checked) {
        json.writeStartObject();
        head(json, checked.report());
        json.writeObjectPropertyStart("cells");
        checked.report()
                .cells()
                .values()
                .forEach(cell -> number(json, cell.path().toString(), cell.value()));
        json.writeEndObject();
        findings(json, checked.findings());
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, List<Finding> findings) {
        json.writeArrayPropertyStart("findings");
        findings.forEach(finding -> finding(json, finding));
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        CellPath cell = finding.cell();
        json.writeStartObject();
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("severity", finding.severity().id());
        json.writeStringProperty("cell", cell == null ? null : cell.toString());
        datum(json, "stated", finding.stated());
        datum(json, "computed", finding.computed());
        json.writeStringProperty("how", finding.how());
        json.writeStringProperty("quote", finding.quote());
        json.writeNumberProperty("line", finding.place().line());
        json.writeStringProperty("message", finding.message());
        json.writeEndObject();
    }

    private static void datum(JsonGenerator json, String name, @Nullable Datum datum) {
        switch (datum) {
            case null -> json.writeNullProperty(name);
            case Datum.Figure figure -> number(json, name, figure.value());
            case Datum.Words words -> json.writeStringProperty(name, words.text());
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
        if (value == null) {
            json.writeNullProperty(name);
            return;
        }
        BigDecimal plain = value.stripTrailingZeros();
        json.writeNumberProperty(name, plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
