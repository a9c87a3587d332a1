package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.junit.jupiter.api.Test;

/** Hundreds of small corruptions: never an exception, never a wrong cell without a word about it. */
class MutationTests {

    private static final int MUTANTS_PER_LAYOUT = 120;
    private static final String SCRAPS = "|：。0 7年第项总\n\t-（<&\ufffd";

    private static String mutate(String text, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        int at = random.nextInt(text.length() - 2);
        switch (random.nextInt(8)) {
            case 0 -> mutant.deleteCharAt(at);
            case 1 -> mutant.insert(at, SCRAPS.charAt(random.nextInt(SCRAPS.length())));
            case 2 -> mutant.setCharAt(at, SCRAPS.charAt(random.nextInt(SCRAPS.length())));
            case 3 -> mutant.setLength(at);
            case 4 -> mutant.delete(at, Math.min(text.length(), at + random.nextInt(60)));
            default -> {
                return lines(text, random);
            }
        }
        return mutant.toString();
    }

    private static String lines(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(Math.max(1, lines.size() - 1));
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> swap(lines, at, Math.min(lines.size() - 1, at + 1));
            default -> {
                String joined = lines.get(at) + lines.get(Math.min(lines.size() - 1, at + 1));
                lines.set(at, joined);
            }
        }
        return String.join("\n", lines);
    }

    /** Two neighbouring figures that change places leave no trace in any sum, so they are left where they are. */
    private static void swap(List<String> lines, int one, int other) {
        boolean figures =
                lines.get(one).matches("[\\s\\d|]*") && lines.get(other).matches("[\\s\\d|]*");
        if (!figures) {
            Collections.swap(lines, one, other);
        }
    }

    @Test
    void no_mutant_breaks_the_reader_and_wrong_request_cells_are_never_silent() {
        List<String> silent = new ArrayList<>();
        int mutants = 0;
        for (Layout layout : Layout.values()) {
            Random random = new Random(layout.ordinal() + 41L);
            SampleReport sample = SampleReport.of(ReportFormat.REPORT_2021, 2022, layout.ordinal());
            String text = SampleText.of(sample, layout, Spelling.PLAIN);
            for (int i = 0; i < MUTANTS_PER_LAYOUT; i++) {
                mutants++;
                examine(sample, mutate(text, random), layout + " " + i, silent);
            }
        }
        System.out.println(mutants + " mutants, silently wrong: " + silent.size());
        assertThat(silent).isEmpty();
    }

    private static void examine(SampleReport sample, String mutant, String name, List<String> silent) {
        try {
            byte[] bytes = mutant.getBytes(StandardCharsets.UTF_8);
            Reading reading = new ReportReader().read(new ReportSource.File(name, bytes));
            if (reading instanceof Reading.Reports read) {
                new ReportChecks().checkAll(read.reports());
                read.reports().forEach(report -> silentlyWrong(sample, report, name, silent));
            }
        } catch (RuntimeException e) {
            fail(name, e);
        }
    }

    /** T3 and T4 prove themselves by their sums; a wrong sure cell must be told by a finding or a warning. */
    private static void silentlyWrong(SampleReport sample, Report report, String name, List<String> silent) {
        boolean told = !report.warnings().isEmpty()
                || !new ReportChecks().check(report).isEmpty();
        for (Cell cell : report.cells().values()) {
            BigDecimal value = cell.value();
            boolean sums = !cell.path().table().equals("T2");
            boolean sure = cell.confidence() == Confidence.CERTAIN;
            BigDecimal truth = sample.truth.get(cell.path());
            if (sums && sure && !told && value != null && (truth == null || value.compareTo(truth) != 0)) {
                silent.add(name + " " + cell.path() + " " + truth + " read " + value);
            }
        }
    }
}
