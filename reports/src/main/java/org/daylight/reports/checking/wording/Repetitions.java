package org.daylight.reports.checking.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Place;
import org.daylight.reports.Wording;
import org.daylight.reports.text.Plain;

/** N-DUP: a paragraph of at least eighty characters stands twice in one report, word for word. */
final class Repetitions {

    private static final int PARAGRAPH = 80;
    private static final int LONG = 160;
    private static final int MOST_SENTENCES = 4_000;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；;！!])");
    private static final Pattern NAMES = Pattern.compile("《[^《》]{0,80}》|〔\\d{4}〕|[（(][^（()）]{0,40}[)）]");
    private static final Pattern ADDRESS = Pattern.compile("电话|邮编|邮政编码|地址|传真|邮箱|https?://|网址");

    /** One sentence reduced to its letters. */
    private record Sentence(String letters, Place place, String text) {}

    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int repeated;
    private int letters;

    private Repetitions() {}

    static List<Finding> of(List<Passage> passages) {
        Repetitions text = new Repetitions();
        passages.stream().filter(p -> p.section() > 0 && !p.heading()).forEach(text::add);
        text.search();
        boolean copied = text.repeated * 5 > text.letters * 2;
        return copied ? List.of() : text.findings;
    }

    private void add(Passage passage) {
        for (String sentence : SENTENCE_END.split(passage.text())) {
            String bare = Plain.letters(NAMES.matcher(sentence).replaceAll(""));
            if (!bare.isEmpty()
                    && sentences.size() < MOST_SENTENCES
                    && !ADDRESS.matcher(sentence).find()) {
                sentences.add(new Sentence(bare, passage.place(), sentence));
                letters += bare.length();
            }
        }
    }

    private void search() {
        int at = 0;
        while (at < sentences.size()) {
            Integer earlier = first.putIfAbsent(sentences.get(at).letters(), at);
            int run = earlier == null ? 0 : run(earlier, at);
            if (run > 0) {
                tell(earlier, at, run);
            }
            at += Math.max(1, run);
        }
    }

    private int run(int earlier, int later) {
        int run = 0;
        while (later + run < sentences.size()
                && earlier + run < later
                && sentences
                        .get(earlier + run)
                        .letters()
                        .equals(sentences.get(later + run).letters())) {
            run++;
        }
        return run;
    }

    private void tell(int earlier, int later, int run) {
        int length = sentences.subList(later, later + run).stream()
                .mapToInt(s -> s.letters().length())
                .sum();
        repeated += length;
        if (length < PARAGRAPH) {
            return;
        }
        Sentence sentence = sentences.get(later);
        Rule rule = length >= LONG || run >= 2 ? Rule.warning("N-DUP") : Rule.info("N-DUP");
        Wording wording = Wording.of(
                "finding.N-DUP", length, sentences.get(earlier).place().line());
        findings.add(Finding.words(rule, sentence.place(), sentence.text(), wording));
    }
}
