package org.daylight.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
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
 * Reports read per second on one core, against decoding the same bytes and scanning them line by line for cells: the
 * least any reader has to do. The ratio of the two is the cost of reading by meaning.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@Threads(1)
public class ReportReadingBenchmark {

    @Param({"pipes.txt", "lines.txt", "page.html"})
    private String sample = "pipes.txt";

    private byte[] bytes = new byte[0];

    @Setup
    public void load() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ReportReadingBenchmark.class.getResourceAsStream("/reports/" + sample), sample)) {
            bytes = in.readAllBytes();
        }
    }

    /** The reference: lines and separators counted, nothing understood. */
    @Benchmark
    public int scanLines() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.lines().mapToInt(line -> line.split("\\|", -1).length).sum();
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
