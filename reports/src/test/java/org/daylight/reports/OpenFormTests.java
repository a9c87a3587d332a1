package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.comparing.ProseComparison;
import org.daylight.reports.comparing.Ranking;
import org.daylight.reports.comparing.ReportComparison;
import org.daylight.reports.comparing.Series;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.writing.OpenJson;
import org.daylight.reports.writing.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON forms: schemas, examples, and what is written and read back. */
class OpenFormTests {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(OpenFormTests.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Error> errors(String schema, String json) {
        Schema form = SCHEMAS.getSchema(resource(schema), InputFormat.JSON);
        return form.validate(json, InputFormat.JSON);
    }

    private static List<Report> reports() {
        SampleReport of2022 = SampleReport.of(ReportFormat.REPORT_2021, 2022, 7);
        String cut = SampleText.of(of2022, Layout.PIPES_PADDED, Spelling.PLAIN);
        List<Report> reports = new ArrayList<>();
        for (Layout layout : Layout.values()) {
            reports.addAll(SampleText.read(
                    SampleText.of(SampleReport.of(ReportFormat.REPORT_2019, 2020, 3), layout, Spelling.PLAIN)));
        }
        reports.addAll(SampleText.read(
                SampleText.of(of2022.with("T3.granted.total", "999"), Layout.PIPES_PADDED, Spelling.PLAIN)));
        reports.addAll(SampleText.read(cut.substring(0, cut.indexOf("四、政府信息公开行政复议"))));
        reports.addAll(SampleText.read("云州市明湖区人民政府2015年政府信息公开工作年度报告\n一、概述\n全年收到申请9件。\n"));
        return reports;
    }

    @Test
    void the_open_form_read_back_gives_the_same_reports() {
        List<Report> reports = reports();
        Reading read = OpenJson.read("reports.json", OpenJson.write(new ReportChecks().checkAll(reports)));

        assertThat(read).isInstanceOf(Reading.Reports.class);
        assertThat(((Reading.Reports) read).reports()).isEqualTo(reports);
        assertThat(reports).anySatisfy(report -> assertThat(report.warnings()).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(Spelling.class)
    void every_spelling_survives_the_way_there_and_back(Spelling spelling) {
        SampleReport sample = SampleReport.of(ReportFormat.REPORT_2021, 2023, 11);
        List<Report> reports = SampleText.read(SampleText.of(sample, Layout.PIPES_PADDED, spelling));
        Reading read = OpenJson.read("reports.json", OpenJson.write(new ReportChecks().checkAll(reports)));

        assertThat(((Reading.Reports) read).reports()).isEqualTo(reports);
    }

    @Test
    void what_is_written_follows_the_published_schemas() {
        List<Checked> checked = new ReportChecks().checkAll(reports());

        assertThat(errors("open.schema.json", OpenJson.write(checked))).isEmpty();
        assertThat(errors("report.schema.json", ReportJson.write(checked))).isEmpty();
        Report left = checked.getFirst().report();
        Report right = checked.getLast().report();
        ReportComparison comparison = ReportComparison.of(left, right);
        assertThat(errors("comparison.schema.json", ReportJson.write(comparison)))
                .isEmpty();
        assertThat(errors("comparison.schema.json", ReportJson.write(comparison, ProseComparison.of(left, right))))
                .isEmpty();
        Reading.Refused refused = new Reading.Refused("x", "EMPTY", Wording.of("refusal.EMPTY", "x"));
        assertThat(errors("ranking.schema.json", ReportJson.write(Ranking.of(checked), List.of(refused))))
                .isEmpty();
        assertThat(errors("series.schema.json", ReportJson.write(Series.of(reports()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "report", "comparison", "ranking", "series"})
    void every_published_example_follows_its_schema(String form) {
        assertThat(errors(form + ".schema.json", resource(form + ".example.json")))
                .isEmpty();
    }

    @Test
    void the_published_example_of_the_open_form_can_be_read() {
        Reading read = OpenJson.read("open.example.json", resource("open.example.json"));

        assertThat(((Reading.Reports) read).reports())
                .singleElement()
                .satisfies(report -> assertThat(report.cells()).hasSize(200));
    }

    @Test
    void a_schema_refuses_what_the_form_does_not_know() {
        String json = OpenJson.write(new ReportChecks().checkAll(reports()));

        assertThat(errors(
                        "open.schema.json",
                        json.replaceFirst("\"confidence\":\"certain\"", "\"confidence\":\"maybe\"")))
                .isNotEmpty();
        assertThat(errors("open.schema.json", json.replaceFirst("\"raw\":", "\"row\":")))
                .isNotEmpty();
        assertThat(errors("open.schema.json", json.replaceFirst("T3.granted.total", "T9.granted.total")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"reports\":[]}",
                "{\"form\":\"daylight-open-report/1\",\"reports\":[]}",
                "{\"form\":\"daylight-open-report/1\",\"reports\":[{}]}",
                "{\"form\":\"daylight-open-report/1\",\"reports\":{\"a\":1}}",
                "{\"form\":\"daylight-open-report/2\",\"reports\":[]}",
                "这不是数据"
            })
    void what_is_not_of_the_open_form_is_refused_with_a_sentence(String json) {
        assertThat(OpenJson.read("甲.json", json))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.wording().text(java.util.Locale.CHINESE))
                                .isEqualTo("“甲.json”不是年度报告的开放数据格式，无法读取。"));
    }
}
