package org.daylight.reports.comparing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.regex.Pattern;
import org.daylight.reports.text.Plain;

/** Two wordings of one sentence, piece by piece: what stayed, went, came, and which figures changed their value. */
final class Wordings {

    /** Beyond this many pieces two wordings are set against each other whole. */
    private static final int MOST_PIECES = 3_000;
    /** Letters that agree by chance between two changes are part of the change. */
    private static final int CHANCE = 2;
    /** So many letters around a figure make it the same figure with another value. */
    private static final int SPEAKING = 4;

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final Sentence before;
    private final Sentence after;
    private final SpanList spans;
    private int kept;
    private int l;
    private int r;

    private Wordings(Sentence before, Sentence after, SpanList spans) {
        this.before = before;
        this.after = after;
        this.spans = spans;
    }

    /** Adds the pieces of both sentences to the spans; gives the letters of the later one that the earlier one has. */
    static int compare(Sentence before, Sentence after, SpanList spans) {
        Wordings wordings = new Wordings(before, after, spans);
        if (before.tokens().size() + after.tokens().size() > MOST_PIECES) {
            wordings.gone(before.tokens().size());
            wordings.come(after.tokens().size());
        } else {
            wordings.run();
        }
        return wordings.kept;
    }

    private void run() {
        for (AbstractDelta<String> delta : deltas()) {
            stay(delta.getSource().getPosition(), l > 0);
            gone(delta.getSource().size());
            come(delta.getTarget().size());
        }
        stay(before.tokens().size(), false);
    }

    private List<AbstractDelta<String>> deltas() {
        boolean sameWording =
                before.words().equals(after.words()) && keys(before).equals(keys(after));
        return sameWording
                ? List.of()
                : DiffUtils.diff(keys(before), keys(after)).getDeltas();
    }

    private static List<String> keys(Sentence sentence) {
        return sentence.tokens().stream().map(Token::key).toList();
    }

    /** A run of equal pieces; one with few letters between two changes is chance and proves no figure to be the same. */
    private void stay(int until, boolean betweenChanges) {
        List<Token> run = before.tokens().subList(l, until);
        boolean chance = betweenChanges && run.size() < CHANCE;
        boolean speaking = run.stream().mapToInt(Token::letters).sum() >= SPEAKING;
        for (Token was : run) {
            Token is = after.tokens().get(r);
            if (chance) {
                spans.removed(was);
                spans.added(is);
            } else {
                keep(was, is, speaking);
            }
            r++;
        }
        l = until;
    }

    private void keep(Token was, Token is, boolean speaking) {
        kept += is.letters();
        if (!was.isFigure() || value(was).equals(value(is))) {
            spans.same(is);
        } else if (speaking && !isYearOfReport(was, is)) {
            spans.refigured(was, is);
            spans.changed(new Passage.FigureChange(
                    was.text().strip(),
                    is.text().strip(),
                    before.place(),
                    after.place(),
                    after.text().strip()));
        } else {
            spans.removed(was);
            spans.added(is);
        }
    }

    /** 2022年 becomes 2023年 in every report; that is no changed figure. */
    private static boolean isYearOfReport(Token was, Token is) {
        return YEAR.matcher(value(was)).matches() && YEAR.matcher(value(is)).matches();
    }

    private static String value(Token figure) {
        return Plain.fold(figure.text()).strip().replace(",", "");
    }

    private void gone(int count) {
        before.tokens().subList(l, l + count).forEach(spans::removed);
        l += count;
    }

    private void come(int count) {
        after.tokens().subList(r, r + count).forEach(spans::added);
        r += count;
    }
}
