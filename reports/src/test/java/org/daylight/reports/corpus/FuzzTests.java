package org.daylight.reports.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Confidence;
import org.daylight.reports.Report;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.junit.jupiter.api.Test;

/** Thousands of damaged reports: never an exception, work in proportion, hardly ever a wrong figure called certain. */
class FuzzTests {

    private static final int MUTANTS = Integer.getInteger("daylight.fuzz", 5_000);
    private static final int BROKEN_FILES = 700;
    /** What one report may allocate however it is damaged; whole ones take a small part of it. */
    private static final long MOST_BYTES = 400L << 20;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final List<String> wrong = new ArrayList<>();
    private long sure;

    @Test
    void five_thousand_damaged_reports_never_break_the_reader_and_are_hardly_ever_misread() throws Exception {
        List<Origin> origins = Corpus.textAndPages();
        long heaviest = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Random random = new Random(i * 7919L);
            Origin origin = origins.get(i % origins.size());
            Draft draft = Drafts.alone(
                    i % 3 == 0 ? ReportFormat.REPORT_2019 : ReportFormat.REPORT_2021,
                    Numbers.Size.values()[i % 4],
                    i / origins.size() % 9);
            Grid grid = swapped(draft, random);
            String text = new String(origin.write(Story.of(draft, grid).blocks()), charset(origin));
            String mutant = Mutants.of(text, random);
            long before = threads.getCurrentThreadAllocatedBytes();
            List<Report> reports = readAndCheck("mutant " + i, mutant.getBytes(StandardCharsets.UTF_8));
            heaviest = Math.max(heaviest, threads.getCurrentThreadAllocatedBytes() - before);
            Set<BigDecimal> damaged = Mutants.figuresIn(text, mutant);
            reports.forEach(report -> compare(origin + " " + report.origin().file(), grid, report, damaged));
        }
        double rate = sure == 0 ? 0 : wrong.size() / (double) sure;
        System.out.printf(
                "%d damaged reports: %d cells called certain, %d of them wrong (%.4f %%); at most %d MB allocated for one%n",
                MUTANTS, sure, wrong.size(), 100 * rate, heaviest >> 20);
        Files.createDirectories(Path.of("target/corpus"));
        Files.write(Path.of("target/corpus/fuzz.txt"), wrong);
        assertThat(rate).isLessThanOrEqualTo(0.001);
        assertThat(heaviest).isLessThan(MOST_BYTES);
    }

    private static java.nio.charset.Charset charset(Origin origin) {
        return switch (origin) {
            case Origin.Txt txt -> txt.charset();
            case Origin.Html html -> html.charset();
            case Origin.Word ignored -> StandardCharsets.UTF_8;
            case Origin.Pdf ignored -> StandardCharsets.UTF_8;
        };
    }

    /** In every fourth report two cells of a row have changed places: what stands there is what must be read. */
    private static Grid swapped(Draft draft, Random random) {
        if (random.nextInt(4) == 0) {
            List<CellPath> cells = new ArrayList<>();
            for (ApplicantColumn column : ApplicantColumn.values()) {
                cells.add(CellPath.request(RequestRow.GRANTED, column));
            }
            Collections.shuffle(cells, random);
            int one = draft.numbers.at(cells.get(0));
            draft.numbers.set(cells.get(0), draft.numbers.at(cells.get(1)));
            draft.numbers.set(cells.get(1), one);
        }
        return new Grid(draft, Hand.PLAIN);
    }

    private static List<Report> readAndCheck(String name, byte[] bytes) {
        Reading reading = new ReportReader().read(new ReportSource.File(name, bytes));
        if (reading instanceof Reading.Reports read) {
            new ReportChecks().checkAll(read.reports());
            return read.reports();
        }
        return List.of();
    }

    private void compare(String name, Grid grid, Report report, Set<BigDecimal> damaged) {
        for (Cell cell : report.cells().values()) {
            BigDecimal value = cell.value();
            if (value == null || cell.confidence() != Confidence.CERTAIN) {
                continue;
            }
            sure++;
            BigDecimal truth = grid.readable(cell.path());
            boolean right = truth != null && truth.compareTo(value) == 0;
            if (!right && !damaged.contains(value.stripTrailingZeros())) {
                wrong.add(name + " " + cell.path() + " " + truth + " read " + value);
            }
        }
    }

    @Test
    void broken_documents_are_refused_or_read_but_never_break_the_reader() {
        List<Origin> origins = Corpus.documents();
        int refused = 0;
        for (int i = 0; i < BROKEN_FILES; i++) {
            Random random = new Random(i);
            Draft draft = Drafts.alone(ReportFormat.REPORT_2021, Numbers.Size.SMALL, i / origins.size() % 5);
            byte[] whole = origins.get(i % origins.size())
                    .write(Story.of(draft, new Grid(draft, Hand.PLAIN)).blocks());
            refused += readAndCheck("broken " + i, broken(whole, random)).isEmpty() ? 1 : 0;
        }
        System.out.println(BROKEN_FILES + " broken documents: " + refused + " refused");
        assertThat(refused).isBetween(1, BROKEN_FILES - 1);
    }

    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> {
                return java.util.Arrays.copyOf(bytes, at);
            }
            case 1 -> java.util.Arrays.fill(bytes, at, Math.min(bytes.length, at + 200), (byte) 0);
            case 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            default -> {
                for (int i = 0; i < 20; i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return bytes;
    }
}
