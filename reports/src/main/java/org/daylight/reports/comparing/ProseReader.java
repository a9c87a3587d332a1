package org.daylight.reports.comparing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.daylight.reports.Report;
import org.daylight.reports.Section;
import org.daylight.reports.comparing.Pairing.Located;
import org.daylight.reports.comparing.Passage.Extract;
import org.daylight.reports.comparing.Passage.Kind;
import org.daylight.reports.comparing.Passage.Span;
import org.daylight.reports.comparing.ProseComparison.SectionPair;
import org.jspecify.annotations.Nullable;

/** Puts the prose of two reports side by side. */
final class ProseReader {

    private final List<SectionAlignment.Pair> pairs;
    private final List<Located> left;
    private final List<Located> right;
    private final Pairing pairing;
    private final RepeatedLetters repeated;

    ProseReader(Report left, Report right) {
        this.pairs = SectionAlignment.of(left.sections(), right.sections());
        this.left = located(pairs.stream().map(SectionAlignment.Pair::left).toList());
        this.right = located(pairs.stream().map(SectionAlignment.Pair::right).toList());
        this.pairing = Pairing.of(this.left, this.right);
        this.repeated = new RepeatedLetters(sentences(this.left));
    }

    private static List<Located> located(List<@Nullable Section> sections) {
        List<Located> located = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int pair = i;
            if (section != null) {
                Paragraph.of(section).forEach(paragraph -> located.add(Located.of(pair, paragraph)));
            }
        }
        return located;
    }

    private static List<Sentence> sentences(List<Located> located) {
        return located.stream().flatMap(l -> l.paragraph().sentences().stream()).toList();
    }

    ProseComparison compare() {
        List<SectionPair> sections = new ArrayList<>();
        Repetition whole = Repetition.NONE;
        for (int pair = 0; pair < pairs.size(); pair++) {
            Repetition repetition = repeated.in(sentences(inPair(right, pair)));
            whole = whole.plus(repetition);
            SectionAlignment.Pair both = pairs.get(pair);
            sections.add(new SectionPair(both.left(), both.right(), passages(pair), repetition));
        }
        return new ProseComparison(List.copyOf(sections), whole);
    }

    private static List<Located> inPair(List<Located> located, int pair) {
        return located.stream().filter(l -> l.pair() == pair).toList();
    }

    /** Walks both sections in parallel; what stands in both but out of step has moved. */
    private List<Passage> passages(int pair) {
        List<Integer> before = indices(left, pair);
        List<Integer> after = indices(right, pair);
        BitSet steps = InStep.of(after.stream().map(r -> counterpart(r, pair)).toList());
        List<Passage> passages = new ArrayList<>();
        int l = 0;
        for (int i = 0; i < after.size(); i++) {
            int r = after.get(i);
            if (steps.get(i)) {
                for (; before.get(l) != pairing.leftOf(r); l++) {
                    gone(before.get(l), passages);
                }
                l++;
                passages.add(both(r, false));
            } else {
                came(r, passages);
            }
        }
        before.subList(l, before.size()).forEach(index -> gone(index, passages));
        return List.copyOf(passages);
    }

    private static List<Integer> indices(List<Located> located, int pair) {
        return IntStream.range(0, located.size())
                .filter(i -> located.get(i).pair() == pair)
                .boxed()
                .toList();
    }

    /** The older paragraph of a newer one when it stands in the same pair of sections, else a negative number. */
    private int counterpart(int r, int pair) {
        int l = pairing.leftOf(r);
        return l != Pairing.NONE && left.get(l).pair() == pair ? l : Pairing.NONE;
    }

    private void gone(int l, List<Passage> passages) {
        if (pairing.rightOf(l) == Pairing.NONE) {
            SpanList spans = new SpanList();
            left.get(l).paragraph().sentences().forEach(spans::removed);
            passages.add(new Passage(Kind.REMOVED, extract(left.get(l), true), null, false, spans.spans(), List.of()));
        }
    }

    private void came(int r, List<Passage> passages) {
        if (pairing.leftOf(r) != Pairing.NONE) {
            passages.add(both(r, true));
            return;
        }
        SpanList spans = new SpanList();
        right.get(r).paragraph().sentences().forEach(spans::added);
        passages.add(new Passage(Kind.ADDED, null, extract(right.get(r), false), false, spans.spans(), List.of()));
    }

    private Passage both(int r, boolean moved) {
        Located before = left.get(pairing.leftOf(r));
        Located after = right.get(r);
        SpanList spans = PassageText.of(before.paragraph(), after.paragraph());
        boolean same = spans.spans().stream().allMatch(span -> span.change() == Span.Change.SAME);
        Kind kind = same ? Kind.SAME : Kind.CHANGED;
        return new Passage(kind, extract(before, true), extract(after, false), moved, spans.spans(), spans.figures());
    }

    private Extract extract(Located located, boolean older) {
        SectionAlignment.Pair pair = pairs.get(located.pair());
        Section section = Objects.requireNonNull(older ? pair.left() : pair.right());
        return new Extract(
                section.heading(),
                located.paragraph().place(),
                located.paragraph().text());
    }
}
