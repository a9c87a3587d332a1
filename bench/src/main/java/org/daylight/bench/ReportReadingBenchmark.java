package org.daylight.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reports read and checked per second on one core, against taking the bare text out of the same bytes with the library
 * of that format and finding the figures in it: the least any reader has to do, with nothing understood.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@Threads(1)
public class ReportReadingBenchmark {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");

    @Param({"pipes.txt", "lines.txt", "page.html", "document.docx", "document.pdf"})
    private String sample = "pipes.txt";

    private byte[] bytes = new byte[0];

    @Setup
    public void load() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ReportReadingBenchmark.class.getResourceAsStream("/reports/" + sample), sample)) {
            bytes = in.readAllBytes();
        }
        if (readAndCheck() < 0) {
            throw new IllegalStateException("unreadable");
        }
    }

    /** The reference: the text of the file, its lines, cells and figures counted. */
    @Benchmark
    public int textAndFigures() throws IOException {
        int count = 0;
        Matcher matcher = FIGURE.matcher("");
        for (String line : text().lines().toList()) {
            count += line.split("[|\\t]", -1).length;
            matcher.reset(line);
            while (matcher.find()) {
                count++;
            }
        }
        return count;
    }

    private String text() throws IOException {
        return switch (sample.substring(sample.lastIndexOf('.') + 1)) {
            case "html" ->
                Jsoup.parse(new ByteArrayInputStream(bytes), null, "").wholeText();
            case "docx" -> {
                try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
                    yield words.getText();
                }
            }
            case "pdf" -> {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(document);
                }
            }
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    @Benchmark
    public Reading read() {
        return new ReportReader().read(new ReportSource.File(sample, bytes));
    }

    @Benchmark
    public int readAndCheck() {
        return switch (read()) {
            case Reading.Reports read ->
                new ReportChecks().checkAll(read.reports()).size();
            case Reading.Refused refused -> throw new IllegalStateException(refused.code());
        };
    }
}
