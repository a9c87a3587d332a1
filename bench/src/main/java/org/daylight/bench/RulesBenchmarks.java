package org.daylight.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of the rules and holds them against what the library promises; ends with 1 when a promise is not
 * kept. {@code java -cp "bench/target/bench-0.1.0.jar:bench/target/lib/*" org.daylight.bench.RulesBenchmarks}
 */
public final class RulesBenchmarks {

    private static final double LEAST_PER_SECOND = 2_000_000;
    private static final double LEAST_TIMES_WALKING = 20;
    private static final double MOST_MICROSECONDS = 20;
    private static final double NO_ALLOCATION_BYTES = 0.5;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private boolean isKept = true;

    private RulesBenchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(WorkingDayBenchmark.class.getSimpleName())
                .include(CaseReplayBenchmark.class.getSimpleName())
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xmx512m")
                .build();
        System.exit(new RulesBenchmarks().judge(new Runner(options).run()) ? 0 : 1);
    }

    private boolean judge(Collection<RunResult> results) {
        Map<String, RunResult> byName = results.stream()
                .collect(Collectors.toMap(result -> result.getPrimaryResult().getLabel(), result -> result));
        double table = score(byName, "twentyDaysByTable");
        double walking = score(byName, "twentyDaysByWalking");
        atLeast("20-day computations per second", table, LEAST_PER_SECOND);
        atLeast("times faster than walking day by day", table / walking, LEAST_TIMES_WALKING);
        atMost("microseconds to replay thirty events", score(byName, "replayThirtyEvents"), MOST_MICROSECONDS);
        atMost("bytes allocated by a 20-day computation", allocated(byName), NO_ALLOCATION_BYTES);
        return isKept;
    }

    private static double score(Map<String, RunResult> results, String name) {
        return result(results, name).getPrimaryResult().getScore();
    }

    private static double allocated(Map<String, RunResult> results) {
        Result<?> norm = result(results, "twentyDaysByTable").getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return norm.getScore();
    }

    private static RunResult result(Map<String, RunResult> results, String name) {
        RunResult result = results.get(name);
        if (result == null) {
            throw new IllegalStateException("Not measured: " + name);
        }
        return result;
    }

    private void atLeast(String what, double measured, double promised) {
        say(what + " (at least %,.1f)".formatted(promised), measured, measured >= promised);
    }

    private void atMost(String what, double measured, double promised) {
        say(what + " (at most %,.1f)".formatted(promised), measured, measured <= promised);
    }

    private void say(String what, double measured, boolean kept) {
        isKept &= kept;
        out.printf("%s  %,.3f %s%n", kept ? "kept  " : "MISSED", measured, what);
    }
}
