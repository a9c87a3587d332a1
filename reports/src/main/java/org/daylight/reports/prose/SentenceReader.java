package org.daylight.reports.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.daylight.reports.prose.Labels.Label;
import org.daylight.reports.prose.Statement.Frame;
import org.daylight.reports.prose.Statement.Source;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one sentence into statements. */
final class SentenceReader {

    /** What holds for all figures of the sentence. */
    record Setting(ProseText text, int start, int end, int paragraph, int sentence, int part, Topic topic) {}

    private static final int LONGEST_REACH = 300;
    /** A clause is quoted so far behind its figure; a text without stops would be quoted whole for each figure in it. */
    private static final int LONGEST_QUOTE = 200;

    private static final Set<String> LAST_YEARS =
            Set.of("较上年", "上年", "比上年", "去年", "较去年", "比去年", "与上年", "上年同期", "较上年同期", "去年同期", "由上年", "从上年");
    private static final String ENDS = ",;、。)";

    private final Setting setting;
    private final String text;
    private final List<Numeral> numerals;
    private final Context context;
    private final Labels labels;
    private final Runs runs;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Statement> counts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int lastCountEnd;
    private boolean lastWasChange;
    private @Nullable Measure lastYears;

    SentenceReader(Setting setting, List<Numeral> numerals, Context context) {
        this.setting = setting;
        this.text = setting.text().text();
        this.numerals = numerals;
        this.context = context;
        this.labels = new Labels(text, numerals);
        this.runs = new Runs(numerals);
        this.lastCountEnd = setting.start();
    }

    /** The statements of the numerals from one index up to another. */
    List<Statement> read(int from, int to) {
        for (int i = from; i < to; i++) {
            switch (numerals.get(i).kind()) {
                case COUNT -> count(i, numerals.get(i));
                case PERCENT -> percent(i);
                case TIMES, DOUBLED, LEVEL -> times(i);
                case BARE -> bare(i);
                case POINTS, YEAR, OTHER -> {}
            }
        }
        context.lists().endSentence();
        return statements;
    }

    private String sentence() {
        return text.substring(setting.start(), Math.min(setting.end(), setting.start() + LONGEST_REACH));
    }

    /** The sentence up to a figure, as far back as it matters. */
    private String before(Numeral numeral) {
        return text.substring(Math.max(setting.start(), numeral.start() - LONGEST_REACH), numeral.start());
    }

    /** 部分公开67，占4.61%: a figure without unit among others that have one. */
    private void bare(int index) {
        Numeral numeral = numerals.get(index);
        Statement last = lastCount();
        boolean ends = numeral.end() >= text.length() || ENDS.indexOf(text.charAt(numeral.end())) >= 0;
        if (last == null || !ends || setting.topic() != Topic.REQUESTS) {
            return;
        }
        Amount amount = numeral.amount();
        Amount united = new Amount(
                amount.value(), amount.step(), amount.exactness(), last.amount().unit());
        Label label = labels.of(index, setting.start());
        Measure measure = measure(
                label, Labels.stripped(context.years().relative(label.left())), setting.topic(), numeral.with(united));
        if (measure.quantity() != null) {
            count(index, numeral.with(united));
        }
    }

    private void count(int index, Numeral numeral) {
        Label label = labels.of(index, setting.start());
        String left = Labels.stripped(context.years().relative(label.left()));
        lastYears = lastYears(left);
        Statement.Kind change = Changes.of(left, before(numeral), follows(), false);
        if (change != null) {
            add(change, new Measure(measureOfChange(left), left), at(numeral, label), changed(left));
            lastWasChange = true;
            return;
        }
        lastWasChange = false;
        Topic topic = Topics.ofFigure(before(numeral), label.right(), sentence(), setting.topic());
        Measure measure = measure(label, left, topic, numeral);
        boolean idiom = numeral.inWords() && numeral.amount().value().compareTo(BigDecimal.ONE) == 0;
        if (idiom && (measure.quantity() == null || topic == Topic.OTHER)) {
            return;
        }
        String gap = text.substring(Math.min(lastCountEnd, numeral.start()), numeral.start());
        Statement whole = context.lists().whole(gap, numeral.amount(), measure);
        measure = Vocabulary.item(measure, whole, numeral.amount().unit());
        Statement count = statement(Statement.Kind.COUNT, measure, new Spot(numeral, label, topic), whole);
        statements.add(count);
        counts.add(count);
        ends.add(numeral.end());
        context.lists().add(count, gap);
        lastCountEnd = numeral.end();
    }

    /** Whether the figure before was a change, or last year's figure. */
    private boolean follows() {
        Statement last = lastCount();
        return lastWasChange
                || last != null
                        && last.frame().year() != null
                        && last.frame().year().equals(context.years().last());
    }

    private @Nullable Statement lastCount() {
        return counts.isEmpty() ? null : counts.getLast();
    }

    /** What a change is a change of: of several counts of requests the received ones, of several figures after 分别 none. */
    private @Nullable Statement changed(String left) {
        if (left.contains("分别")) {
            return null;
        }
        Statement last = lastOfThisYear();
        for (int i = counts.size() - 1; i >= 0; i--) {
            Statement count = counts.get(i);
            if (last != null
                    && last.measure().is(Quantity.CARRIED_IN)
                    && count.measure().is(Quantity.NEW_RECEIVED)) {
                return count;
            }
        }
        return last;
    }

    private @Nullable Statement lastOfThisYear() {
        for (int i = counts.size() - 1; i >= 0; i--) {
            Integer year = counts.get(i).frame().year();
            if (year == null || !year.equals(context.years().last())) {
                return counts.get(i);
            }
        }
        return lastCount();
    }

    private @Nullable Quantity measureOfChange(String left) {
        Statement last = changed(left);
        return last == null
                ? Vocabulary.ofChange(left, setting.topic())
                : last.measure().quantity();
    }

    private Measure measure(Label label, String left, Topic topic, Numeral numeral) {
        if (lastYears != null) {
            return lastYears;
        }
        String right = context.years().relative(label.right());
        String tail = text.substring(numeral.end(), Math.min(text.length(), numeral.end() + 12));
        return Vocabulary.measure(
                left, right, tail, new Vocabulary.Kind(topic, numeral.amount().unit()));
    }

    /** 较上年的341件: last year's figure of what was counted before. */
    private @Nullable Measure lastYears(String left) {
        Statement last = lastCount();
        boolean bare = LAST_YEARS.contains(left);
        return bare && last != null ? last.measure() : null;
    }

    private void percent(int index) {
        Numeral numeral = numerals.get(index);
        lastYears = null;
        Label label = labels.of(index, setting.start());
        String left = Labels.stripped(context.years().relative(label.left()));
        Statement.Kind change = Changes.of(left, before(numeral), follows(), true);
        if (change != null) {
            add(change, new Measure(measureOfChange(left), left), at(numeral, label), changed(left));
            lastWasChange = true;
            return;
        }
        lastWasChange = false;
        int first = runs.first(index);
        Shares.Share share = Shares.of(
                first == index ? left : labels.of(first, setting.start()).left());
        if (share == null) {
            add(Statement.Kind.RATE, Measure.unknown(left), at(numeral, label), lastCount());
            return;
        }
        Statement part = share.part().isEmpty() ? partOf(index, label) : null;
        Quantity quantity = share.part().isEmpty()
                ? part == null ? null : part.measure().quantity()
                : Vocabulary.ofChange(share.part(), setting.topic());
        boolean own = !share.part().isEmpty() && quantity == null;
        Statement.Kind kind = own ? Statement.Kind.RATE : Statement.Kind.SHARE;
        add(kind, new Measure(quantity, share.base()), at(numeral, label), part);
    }

    /** The count right before a share; several shares after 分别 go to as many counts. */
    private @Nullable Statement partOf(int index, Label label) {
        int first = runs.first(index);
        boolean respectively =
                text.substring(setting.start(), numerals.get(first).start()).endsWith("分别占")
                        || labels.of(first, setting.start()).left().contains("分别占");
        if (!respectively && first == index) {
            return lastBefore(numerals.get(index).start());
        }
        int at = counts.size() - (runs.last(index) - first + 1) + (index - first);
        return respectively && at >= 0 && at < counts.size() ? counts.get(at) : null;
    }

    /** The last count before a place; those in a bracket that was closed in between are left out. */
    private @Nullable Statement lastBefore(int place) {
        if (counts.isEmpty()) {
            return null;
        }
        int close = text.lastIndexOf(')', place);
        int open = close > ends.getLast() - 1 ? text.lastIndexOf('(', close) : -1;
        for (int i = counts.size() - 1; i >= 0 && open >= 0; i--) {
            if (ends.get(i) <= open) {
                return counts.get(i);
            }
        }
        return lastCount();
    }

    private void times(int index) {
        Numeral numeral = numerals.get(index);
        Label label = labels.of(index, setting.start());
        String left = Labels.stripped(context.years().relative(label.left()));
        Statement.Kind kind =
                Changes.ofMultiple(numeral.kind(), left, context.years().relative(before(numeral)), follows());
        if (kind != null) {
            add(kind, new Measure(measureOfChange(left), left), at(numeral.like(left), label), changed(left));
            lastWasChange = true;
        }
    }

    /** A figure with its label and topic. */
    private record Spot(Numeral numeral, Label label, Topic topic) {}

    private Spot at(Numeral numeral, Label label) {
        return new Spot(numeral, label, setting.topic());
    }

    private void add(Statement.Kind kind, Measure measure, Spot spot, @Nullable Statement of) {
        Topic topic = of == null ? spot.topic() : of.frame().topic();
        statements.add(statement(kind, measure, new Spot(spot.numeral(), spot.label(), topic), of));
    }

    private Statement statement(Statement.Kind kind, Measure measure, Spot spot, @Nullable Statement of) {
        Numeral numeral = spot.numeral();
        Label label = spot.label();
        String clause = text.substring(label.start(), numeral.start()) + label.right();
        String before = before(numeral);
        Integer year = lastYears == null
                ? context.years().of(before, clause)
                : context.years().last();
        boolean whole = !Years.isPartial(before);
        Frame frame = new Frame(year, whole, context.scope(clause, before), spot.topic());
        Source source = new Source(
                setting.text().place(numeral.start()),
                setting.text().quote(label.start(), clauseEnd(numeral.end())),
                setting.paragraph(),
                setting.sentence(),
                setting.part());
        return new Statement(kind, measure, numeral.amount(), frame, of, source);
    }

    private int clauseEnd(int from) {
        int last = Math.min(setting.end(), from + LONGEST_QUOTE);
        int at = from;
        while (at < last && "。;,)".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Math.max(at, Objects.checkIndex(from, text.length() + 1));
    }
}
