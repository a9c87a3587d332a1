package org.daylight.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmark of reading reports and prints, for each kind of file, reports per second and core and how many
 * times as long as taking out the bare text that takes; ends with 1 when fewer than two hundred text reports are read.
 * {@code java -cp "bench/target/bench-0.1.0.jar:bench/target/lib/*" org.daylight.bench.ReportBenchmarks}
 */
public final class ReportBenchmarks {

    private static final double LEAST_PER_SECOND = 200;

    private ReportBenchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        Map<String, Map<String, Double>> scores = new TreeMap<>();
        OptionsBuilder options = new OptionsBuilder();
        options.include(ReportReadingBenchmark.class.getSimpleName()).jvmArgs("-Xmx512m");
        for (RunResult result : new Runner(options.build()).run()) {
            scores.computeIfAbsent(result.getParams().getParam("sample"), sample -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getScore());
        }
        System.exit(judge(scores) ? 0 : 1);
    }

    private static boolean judge(Map<String, Map<String, Double>> scores) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean kept = true;
        for (Map.Entry<String, Map<String, Double>> sample : scores.entrySet()) {
            double checked = sample.getValue().getOrDefault("readAndCheck", 0.0);
            double text = sample.getValue().getOrDefault("textAndFigures", 0.0);
            double read = sample.getValue().getOrDefault("read", 0.0);
            boolean enough = !sample.getKey().endsWith(".txt") || checked >= LEAST_PER_SECOND;
            kept &= enough;
            out.printf(
                    "%s  %-14s read and checked %,.0f per second (read alone %,.0f); bare text %,.0f: %.1f times as long%n",
                    enough ? "kept  " : "MISSED", sample.getKey(), checked, read, text, text / checked);
        }
        return kept;
    }
}
