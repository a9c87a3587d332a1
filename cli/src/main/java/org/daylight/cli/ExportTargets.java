package org.daylight.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.writing.FindingsLetter;
import org.daylight.reports.writing.FindingsLetter.Sender;
import org.daylight.reports.writing.OpenJson;
import org.daylight.reports.writing.ReportCsv;
import org.daylight.reports.writing.ReportWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.core.exc.JacksonIOException;

/** The files that reports are exported to. */
final class ExportTargets {

    @Option(names = "--csv", paramLabel = "FILE", description = "全部单元格，CSV（every cell as CSV）。")
    @Nullable
    Path csv;

    @Option(names = "--findings", paramLabel = "FILE", description = "检查结果，CSV（findings as CSV）。")
    @Nullable
    Path findings;

    @Option(names = "--xlsx", paramLabel = "FILE", description = "电子表格（workbook）。")
    @Nullable
    Path xlsx;

    @Option(names = "--json", paramLabel = "FILE", description = "开放数据格式，可以读回（the open form, which reads back）。")
    @Nullable
    Path json;

    @Option(names = "--letter", paramLabel = "FILE", description = "核实函，Word文档（the findings letter, docx）。")
    @Nullable
    Path letter;

    @Option(names = "--dated", paramLabel = "DATE", description = "核实函的日期，例如 2026-09-25（the date of the letter）。")
    @Nullable
    LocalDate dated;

    @Option(names = "--sender", paramLabel = "BODY", description = "核实函的发函机关；不写则留空待填（who sends the letter）。")
    String sender = "";

    /** Whether at least one file is asked for, and a letter has its date. */
    boolean areUsable() {
        boolean any = Stream.of(csv, findings, xlsx, json, letter).anyMatch(Objects::nonNull);
        return any && (letter == null || dated != null);
    }

    /** Writes everything asked for; gives what went wrong, or null. */
    @Nullable
    IOException write(List<Checked> reports, PrintStream out) {
        try {
            TargetFile.text(csv, () -> ReportCsv.write(reports), out);
            TargetFile.text(findings, () -> ReportCsv.findings(reports), out);
            TargetFile.write(xlsx, stream -> ReportWorkbook.write(reports, stream), out);
            TargetFile.write(json, stream -> openJson(reports, stream), out);
            LocalDate date = dated;
            if (date != null) {
                TargetFile.write(
                        letter, stream -> FindingsLetter.write(reports, new Sender(sender, ""), date, stream), out);
            }
            return null;
        } catch (IOException unwritable) {
            return unwritable;
        }
    }

    private static void openJson(List<Checked> reports, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        try {
            OpenJson.write(reports, writer);
        } catch (JacksonIOException unwritable) {
            throw new IOException(unwritable.getMessage(), unwritable);
        }
        writer.flush();
    }
}
