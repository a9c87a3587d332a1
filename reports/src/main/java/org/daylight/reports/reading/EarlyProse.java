package org.daylight.reports.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.CellPath;
import org.daylight.reports.Place;
import org.daylight.reports.Section;
import org.daylight.reports.text.Plain;

/** Finds the figures of a report for 2008 to 2018 in its sentences. */
final class EarlyProse {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！!])");
    private static final Pattern PART_END = Pattern.compile("(?<=[；;])");
    private static final Pattern OTHER_TIME = Pattern.compile("以来|历年|上年|去年|往年|同比|比20|较20|计划|预计|力争|将达|底前");
    private static final String CLAUSE_ENDS = ",，;；:：、。";

    private final Map<CellPath, List<EarlyCandidate>> found = new LinkedHashMap<>();

    private EarlyProse() {}

    static Map<CellPath, List<EarlyCandidate>> of(List<Section> sections) {
        EarlyProse prose = new EarlyProse();
        for (Section section : sections) {
            String heading = Plain.fold(section.heading()).replaceAll("\\s", "");
            for (Section.Line line : section.lines()) {
                for (String sentence :
                        SENTENCE_END.split(Plain.fold(line.text()).replaceAll("\\s", ""))) {
                    prose.sentence(heading, sentence, line.place());
                }
            }
        }
        return prose.found;
    }

    private void sentence(String heading, String sentence, Place place) {
        if (sentence.length() > 2_000) {
            return;
        }
        Map<CellPath, List<EarlyCandidate>> here = new LinkedHashMap<>();
        boolean listed = false;
        for (String part : PART_END.split(sentence)) {
            for (EarlyPattern pattern : EarlyPattern.all()) {
                match(pattern, heading, part, new Spot(place, listed, here));
            }
            listed |= part.contains("其中");
        }
        here.forEach((path, candidates) ->
                found.computeIfAbsent(path, p -> new ArrayList<>()).addAll(candidates));
    }

    /** Where a part of a sentence stands, whether 其中 came before it, and what the sentence gave so far. */
    private record Spot(Place place, boolean listed, Map<CellPath, List<EarlyCandidate>> here) {}

    private static void match(EarlyPattern pattern, String heading, String part, Spot spot) {
        String context = pattern.alone() ? part : heading + "。" + part;
        if (pattern.context() != null && !pattern.context().matcher(context).find()) {
            return;
        }
        Matcher m = pattern.words().matcher(part);
        while (m.find()) {
            int start = clauseStart(part, m.start());
            String clause = part.substring(start, m.end());
            boolean inList = spot.listed() || part.substring(0, m.start()).contains("其中");
            boolean detail = inList && (pattern.total() || spot.here().containsKey(pattern.path()));
            boolean foreign =
                    pattern.not() != null && pattern.not().matcher(clause).find();
            if (!detail && !foreign && !OTHER_TIME.matcher(clause).find()) {
                List<EarlyCandidate> candidates = spot.here().computeIfAbsent(pattern.path(), p -> new ArrayList<>());
                candidates.add(candidate(pattern, m, clause, spot.place()));
            }
        }
    }

    private static int clauseStart(String part, int at) {
        int start = at;
        while (start > 0 && CLAUSE_ENDS.indexOf(part.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static EarlyCandidate candidate(EarlyPattern pattern, Matcher m, String clause, Place place) {
        if (pattern.none()) {
            return new EarlyCandidate(BigDecimal.ZERO, m.group(), place, false, clause);
        }
        String printed = m.group("n");
        String digits = printed.replaceAll("[^\\d.]", "");
        boolean rounded = !printed.replace(",", "").equals(digits);
        BigDecimal value = new BigDecimal(digits);
        boolean yuan = pattern.path().row().equals("fees") && !m.group().endsWith("万元");
        return new EarlyCandidate(yuan ? value.movePointLeft(4) : value, printed, place, rounded, clause);
    }
}
