package org.daylight.reports.comparing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.Optional;

/** Two wordings of one paragraph, sentence by sentence and then piece by piece. */
final class PassageText {

    /** Beyond this many sentences they are matched by likeness alone. */
    private static final int MOST_SENTENCES = 2_000;

    private static final double ALIKE = 0.35;

    private final List<Sentence> before;
    private final List<Sentence> after;
    private final SpanList spans = new SpanList();
    private int l;
    private int r;

    private PassageText(List<Sentence> before, List<Sentence> after) {
        this.before = before;
        this.after = after;
    }

    static SpanList of(Paragraph before, Paragraph after) {
        PassageText text = new PassageText(before.sentences(), after.sentences());
        text.run();
        return text.spans;
    }

    private void run() {
        while (l < before.size() && r < after.size() && sameWords(before.get(l), after.get(r))) {
            Wordings.compare(before.get(l++), after.get(r++), spans);
        }
        if (before.size() - l + after.size() - r > MOST_SENTENCES) {
            rewritten(before.size(), after.size());
        } else {
            stepwise();
        }
    }

    private static boolean sameWords(Sentence one, Sentence other) {
        return one.words().equals(other.words());
    }

    private void stepwise() {
        int left = l;
        int right = r;
        List<String> earlier = words(before.subList(left, before.size()));
        List<String> later = words(after.subList(right, after.size()));
        for (AbstractDelta<String> delta : DiffUtils.diff(earlier, later).getDeltas()) {
            stayed(left + delta.getSource().getPosition());
            rewritten(l + delta.getSource().size(), r + delta.getTarget().size());
        }
        stayed(before.size());
    }

    private static List<String> words(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::words).toList();
    }

    private void stayed(int until) {
        while (l < until) {
            Wordings.compare(before.get(l++), after.get(r++), spans);
        }
    }

    /** Finds for each later sentence the earlier one it was made of, never going back. */
    private void rewritten(int leftUntil, int rightUntil) {
        int from = l;
        Kinship earlier = new Kinship(words(before.subList(from, leftUntil)));
        while (r < rightUntil) {
            Sentence sentence = after.get(r++);
            Optional<Integer> kin = earlier.of(sentence.words(), ALIKE).stream()
                    .map(k -> from + k.index())
                    .filter(index -> index >= l)
                    .findFirst();
            if (kin.isEmpty()) {
                spans.added(sentence);
            } else {
                gone(kin.get());
                Wordings.compare(before.get(l++), sentence, spans);
            }
        }
        gone(leftUntil);
    }

    private void gone(int until) {
        while (l < until) {
            spans.removed(before.get(l++));
        }
    }
}
