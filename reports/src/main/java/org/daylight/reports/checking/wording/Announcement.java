package org.daylight.reports.checking.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Place;
import org.daylight.reports.Report;
import org.daylight.reports.Section;
import org.daylight.reports.Wording;
import org.jspecify.annotations.Nullable;

/** N-INTRO: the parts the preamble announces are the parts that follow. */
final class Announcement {

    private final Report report;
    private final List<Passage> passages;
    private final AnnouncedParts parts;
    private final List<Passage> headings;

    private Announcement(Report report, List<Passage> passages, AnnouncedParts parts) {
        this.report = report;
        this.passages = passages;
        this.parts = parts;
        this.headings = passages.stream().filter(Passage::heading).toList();
    }

    static List<Finding> of(Report report, List<Passage> passages) {
        List<Passage> preamble = preamble(passages);
        Optional<AnnouncedParts> parts =
                AnnouncedParts.in(Passages.joined(preamble).replace("\n", ""));
        return parts.map(found -> new Announcement(report, passages, found).check(preamble))
                .orElse(List.of());
    }

    /** What stands before the first heading, and the first lines behind it where some reports announce. */
    private static List<Passage> preamble(List<Passage> passages) {
        List<Passage> preamble = new ArrayList<>();
        int behind = 0;
        for (Passage passage : passages) {
            behind += passage.section() > 0 ? 1 : 0;
            if (behind > 3) {
                break;
            }
            if (!passage.heading()) {
                preamble.add(passage);
            }
        }
        return preamble;
    }

    private List<Finding> check(List<Passage> preamble) {
        boolean cut = !report.complete() && headings.size() < Section.TITLES.size();
        if (!headingsRunOn() || cut) {
            return List.of();
        }
        Place place = preamble.stream()
                .filter(p -> p.text().contains("部分") || p.text().contains("方面"))
                .findFirst()
                .orElse(preamble.getFirst())
                .place();
        Finding finding =
                parts.count() == 0 ? uncounted(place) : headings.size() == parts.count() ? titles(place) : count(place);
        return finding == null ? List.of() : List.of(finding);
    }

    /** Headings 一 to n without gap; otherwise numbers were lost and nothing can be counted. */
    private boolean headingsRunOn() {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).section() != i + 1) {
                return false;
            }
        }
        return headings.size() >= 2;
    }

    private List<String> printed() {
        return headings.stream()
                .map(h -> AnnouncedParts.bare(h.text().replaceFirst("[:：].*", "")))
                .toList();
    }

    private @Nullable Finding titles(Place place) {
        List<String> printed = printed();
        List<String> announced = parts.joinedTo(printed);
        int foreign = 0;
        int worded = 0;
        int example = -1;
        for (int i = 0; i < printed.size(); i++) {
            boolean related = Headings.related(announced.get(i), printed.get(i));
            boolean same = Headings.within(announced.get(i), printed.get(i));
            foreign += related ? 0 : 1;
            worded += same ? 0 : 1;
            example = foreign == 1 && !related || example < 0 && !same ? i : example;
        }
        if (foreign == 0 && worded < 2) {
            return null;
        }
        Rule rule = foreign > 0 ? Rule.warning("N-INTRO") : Rule.info("N-INTRO");
        String key = foreign > 0 ? "finding.N-INTRO.titles" : "finding.N-INTRO.wording";
        return differing(
                rule,
                place,
                Wording.of(
                        key,
                        foreign > 0 ? foreign : worded,
                        announced.get(example),
                        headings.get(example).text()));
    }

    private Finding differing(Rule rule, Place place, Wording wording) {
        List<Object> said = wording.arguments();
        return Finding.words(rule, place, parts.quote(), wording)
                .between(Datum.of(said.get(1).toString()), Datum.of(said.get(2).toString()));
    }

    /** A list without a number may be shorter than the report: only a title like no heading at all is worth a look. */
    private @Nullable Finding uncounted(Place place) {
        List<String> printed = printed();
        if (!report.format().hasTables() || parts.names().size() < printed.size()) {
            return null;
        }
        List<String> announced = parts.joinedTo(printed);
        List<Integer> foreign = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            if (!isRelated(announced.get(i), printed.get(i))) {
                foreign.add(i);
            }
        }
        if (foreign.size() != 1
                || printed.stream().anyMatch(h -> Headings.likeness(announced.get(foreign.getFirst()), h) > 0.5)) {
            return null;
        }
        int at = foreign.getFirst();
        Wording wording = Wording.of(
                "finding.N-INTRO.titles", 1, announced.get(at), headings.get(at).text());
        return differing(Rule.info("N-INTRO"), place, wording);
    }

    /** A title put together of several pieces is related when one of them is. */
    private boolean isRelated(String announced, String printed) {
        return Headings.related(announced, printed)
                || parts.names().stream()
                        .anyMatch(name ->
                                name.length() > 3 && announced.contains(name) && Headings.related(name, printed));
    }

    private @Nullable Finding count(Place place) {
        int missing = parts.count() - headings.size();
        boolean lost = missing > 0 && (missing * 2 > parts.count() || unnumbered() >= missing);
        boolean onSheet =
                missing == 1 && parts.names().getLast().matches(".*(?:附表|统计表|附件)") && Passages.holdSheet(report);
        boolean titlesTell = report.format().hasTables() && parts.count() == Section.TITLES.size();
        if (lost || onSheet || titlesTell) {
            return null;
        }
        Wording wording = Wording.of("finding.N-INTRO.count", parts.count(), headings.size());
        return Finding.words(Rule.warning("N-INTRO"), place, parts.quote(), wording)
                .between(Datum.of(String.valueOf(parts.count())), Datum.of(String.valueOf(headings.size())));
    }

    /** Lines that are an announced part whose number was lost. */
    private long unnumbered() {
        String announced = String.join("", parts.names());
        return passages.stream()
                .filter(p -> !p.heading() && p.section() > 0 && p.text().length() <= 30)
                .filter(p -> ListMarks.in(p).isEmpty())
                .map(p -> AnnouncedParts.bare(p.text()))
                .filter(line -> line.length() >= 4 && announced.contains(line))
                .distinct()
                .count();
    }
}
