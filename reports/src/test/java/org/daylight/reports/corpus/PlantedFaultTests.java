package org.daylight.reports.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daylight.reports.Finding;
import org.daylight.reports.Report;
import org.daylight.reports.Severity;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One planted fault at a time, in plain text: what is said about it, not only that something is said. */
class PlantedFaultTests {

    private static final int EACH = 2;

    static Stream<Drafted> planted_faults() {
        return Corpus.faults().stream()
                .flatMap(fault -> IntStream.range(0, EACH).mapToObj(i -> fault.apply(70_001 + 13L * i)));
    }

    static Stream<Drafted> clean_reports() {
        return IntStream.range(0, 12)
                .mapToObj(i -> i % 3 == 0
                        ? new Drafted("years " + i, Drafts.years(5_000 + i), List.of())
                        : Drafted.of("alone " + i, Drafts.clean(6_000 + i)));
    }

    private static List<Finding> findings(Drafted drafted) {
        List<Report> reports = new ArrayList<>();
        for (Draft draft : drafted.drafts()) {
            Story story = Story.of(draft, new Grid(draft, Hand.PLAIN));
            byte[] text = TextLayout.PIPES_PADDED.text(story.blocks()).getBytes(StandardCharsets.UTF_8);
            if (new ReportReader().read(new ReportSource.File(draft.numbers.year + ".txt", text))
                    instanceof Reading.Reports read) {
                reports.addAll(read.reports());
            }
        }
        return new ReportChecks()
                .checkAll(reports).stream()
                        .map(Checked::findings)
                        .flatMap(List::stream)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("planted_faults")
    void a_planted_fault_is_found_and_told_with_its_figures(Drafted drafted) {
        Fault fault = drafted.faults().getFirst();
        List<Finding> about = findings(drafted).stream()
                .filter(finding -> finding.code().equals(fault.code()))
                .toList();

        assertThat(about).isNotEmpty();
        List<Draft.Lie> lies = drafted.drafts().getLast().lies;
        if (fault.cell() != null && !fault.code().startsWith("N-")) {
            assertThat(about)
                    .anyMatch(f -> f.cell() != null && f.cell().toString().equals(fault.cell()));
        }
        if (!lies.isEmpty()
                && !lies.getFirst().fact().startsWith("%")
                && !lies.getFirst().fact().startsWith("+")) {
            String value = Long.toString(lies.getFirst().value());
            assertThat(about).anyMatch(f -> (f.quote() + f.message() + f.how()).contains(value));
        }
        for (Finding finding : about) {
            assertThat(finding.message()).isNotBlank().doesNotContain("{");
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
            assertThat(finding.place().line()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("clean_reports")
    void a_clean_report_is_left_alone(Drafted drafted) {
        assertThat(findings(drafted))
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
    }
}
