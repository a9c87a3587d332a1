package org.daylight.reports.checking.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Place;
import org.daylight.reports.Report;
import org.daylight.reports.Section;
import org.daylight.reports.Wording;
import org.daylight.reports.text.Plain;

/** S-TITLES: the six titles of the national form, in their order and in their words. */
final class Titles {

    /** What may follow a title in its line when the text begins there. */
    private static final Pattern TEXT_FOLLOWS = Pattern.compile("|[^\\p{IsHan}].*|[本我全无该今区县市镇局].*");

    private static final String ORDINALS = "一二三四五六";

    private final Report report;
    private final List<Finding> findings = new ArrayList<>();

    private Titles(Report report) {
        this.report = report;
    }

    static List<Finding> of(Report report) {
        Titles titles = new Titles(report);
        int furthest =
                report.sections().stream().mapToInt(Section::number).max().orElse(0);
        for (int number = 1; number <= Section.TITLES.size(); number++) {
            boolean afterTheCut = !report.complete() && number > furthest;
            if (!afterTheCut) {
                titles.title(number, Section.TITLES.get(number - 1));
            }
        }
        return titles.findings;
    }

    private void title(int number, String expected) {
        Optional<Section> own = report.sections().stream()
                .filter(s -> s.number() == number && says(s.heading(), expected))
                .findFirst();
        if (own.isPresent()) {
            if (ORDINALS.indexOf(own.get().heading().charAt(0)) < 0) {
                tellUnnumbered(own.get().place(), own.get().heading(), expected);
            }
            return;
        }
        Optional<Section.Line> unnumbered = unnumbered(expected);
        Optional<Section> moved = report.sections().stream()
                .filter(s -> words(s.heading()).equals(words(expected)))
                .findFirst();
        Optional<Section> stated = moved.or(() -> report.sections().stream()
                .filter(s -> s.number() == number && !isOfficial(s.heading()))
                .findFirst());
        if (moved.isEmpty() && unnumbered.isPresent()) {
            tellUnnumbered(unnumbered.get().place(), unnumbered.get().text(), expected);
            return;
        }
        tell(expected, stated, moved.isPresent() ? "moved" : stated.isPresent() ? "other" : "missing");
    }

    private void tellUnnumbered(Place place, String heading, String expected) {
        Wording wording = Wording.of("finding.S-TITLES.unnumbered", expected, heading);
        findings.add(Finding.words(Rule.info("S-TITLES"), place, heading, wording)
                .between(Datum.of(heading), Datum.of(expected)));
    }

    private void tell(String expected, Optional<Section> stated, String key) {
        String heading = stated.map(Section::heading).orElse("");
        Place place =
                stated.map(Section::place).orElse(new Place(report.origin().firstLine()));
        Wording wording = Wording.of("finding.S-TITLES." + key, expected, heading);
        findings.add(Finding.words(Rule.error("S-TITLES"), place, heading, wording)
                .between(heading.isEmpty() ? null : Datum.of(heading), Datum.of(expected)));
    }

    /** The title in its own words; blanks, kinds of commas and text behind it in the same line do not count. */
    private static boolean says(String heading, String expected) {
        if (words(heading).equals(words(expected))) {
            return true;
        }
        String printed = heading.replaceAll("\\s", "").replace('．', '、').replace('.', '、');
        return printed.startsWith(expected)
                && TEXT_FOLLOWS.matcher(printed.substring(expected.length())).matches();
    }

    /** A line that is the title without its number: numbers that a word processor sets get lost in copying. */
    private Optional<Section.Line> unnumbered(String expected) {
        return report.sections().stream()
                .flatMap(s -> s.lines().stream())
                .filter(line -> line.text().length() < 40 && words(line.text()).equals(words(expected)))
                .findFirst();
    }

    /** The words of another official title: then that title is misnumbered and this one missing. */
    private static boolean isOfficial(String heading) {
        return Section.TITLES.stream().anyMatch(title -> words(title).equals(words(heading)));
    }

    static String words(String heading) {
        return Plain.label(heading);
    }
}
