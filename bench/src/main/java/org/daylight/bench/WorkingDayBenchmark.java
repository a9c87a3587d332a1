package org.daylight.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.daylight.rules.calendar.WorkingCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The twentieth working day after a day: by the table of the library, and by walking day after day as most programs do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WorkingDayBenchmark {

    private static final int STARTS = 1024;

    private final WorkingCalendar calendar = WorkingCalendar.shipped();
    private final LocalDate[] starts = new LocalDate[STARTS];
    private int next;

    /** Starts spread over all years, so that nothing can be folded into a constant. */
    public WorkingDayBenchmark() {
        for (int index = 0; index < STARTS; index++) {
            starts[index] = LocalDate.of(2019, 1, 1).plusDays((index * 7919L) % 2800);
        }
    }

    /** The library: a statutory answering period. */
    @Benchmark
    public LocalDate twentyDaysByTable() {
        return calendar.plusWorkingDays(start(), 20);
    }

    /** The reference: one step a day, asking each day whether it is worked. */
    @Benchmark
    public LocalDate twentyDaysByWalking() {
        LocalDate day = start();
        for (int counted = 0; counted < 20; ) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    private LocalDate start() {
        next = (next + 1) & (STARTS - 1);
        return starts[next];
    }
}
