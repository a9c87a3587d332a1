package org.daylight.reports.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what newer sentences repeat of an older report, as {@link Repetition} defines it. */
final class RepeatedLetters {

    private static final double ALIKE = 0.5;
    private static final double NEARLY_ALL = 0.7;

    private final List<Sentence> older;
    private final Set<String> wordings = new HashSet<>();
    private @Nullable Kinship kinship;

    RepeatedLetters(List<Sentence> older) {
        this.older = older;
        older.forEach(sentence -> wordings.add(sentence.words()));
    }

    private Kinship kinship() {
        Kinship built = kinship;
        if (built == null) {
            built = new Kinship(older.stream().map(Sentence::words).toList());
            kinship = built;
        }
        return built;
    }

    Repetition in(List<Sentence> newer) {
        return newer.stream().map(this::in).reduce(Repetition.NONE, Repetition::plus);
    }

    private Repetition in(Sentence sentence) {
        int repeated = repeated(sentence);
        boolean fixed = sentence.isFixed();
        return new Repetition(sentence.letters(), repeated, fixed ? sentence.letters() : 0, fixed ? repeated : 0);
    }

    private int repeated(Sentence sentence) {
        if (wordings.contains(sentence.words())) {
            return sentence.letters();
        }
        int kept = kinship().of(sentence.words(), ALIKE).stream()
                .limit(3)
                .mapToInt(kin -> Wordings.compare(older.get(kin.index()), sentence, new SpanList()))
                .max()
                .orElse(0);
        return kept >= NEARLY_ALL * sentence.letters() ? kept : 0;
    }
}
