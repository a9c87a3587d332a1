package org.daylight.reports.prose;

import java.util.List;
import org.daylight.reports.prose.Statement.Kind;
import org.jspecify.annotations.Nullable;

/** Tells figures that say how much more or less than last year from figures that say how much. */
final class Changes {

    private static final List<String> UP = List.of(
            "增加", "增长", "上升", "提高", "提升", "增多", "上涨", "增幅", "涨幅", "增长率", "增", "多", "升高", "上浮", "增量", "净增", "增加量");
    private static final List<String> DOWN = List.of("减少", "下降", "降低", "减", "少", "降幅", "回落", "下滑", "减幅", "降");
    private static final List<String> COMPARES = List.of(
            "同比", "较上年", "比上年", "较去年", "比去年", "上年同期", "去年同期", "较上一年", "比上一年", "与上年", "与去年", "同上年", "同去年", "同期", "和上年",
            "和去年");
    private static final List<String> FROM_TO = List.of(
            "增加到", "增加至", "减少到", "减少至", "上升到", "上升至", "下降到", "下降至", "提高到", "提升至", "增长到", "增长至", "降至", "升至", "增至", "减至",
            "降到", "升到");

    private Changes() {}

    /**
     * The kind of change a figure states.
     *
     * @param label words right before it
     * @param sentence the sentence up to the figure
     * @param follows whether the figure before it states a change
     * @param percent whether the figure is a percentage
     */
    static @Nullable Kind of(String label, String sentence, boolean follows, boolean percent) {
        if (FROM_TO.stream().anyMatch(label::endsWith)) {
            return null;
        }
        boolean compares = Phrases.any(label, COMPARES);
        boolean near = compares || Phrases.any(sentence.substring(Math.max(0, sentence.length() - 24)), COMPARES);
        if (!near && !follows) {
            return null;
        }
        if (endsWithOne(label, DOWN)) {
            return percent ? Kind.DECREASE_PERCENT : Kind.DECREASE;
        }
        if (endsWithOne(label, UP)) {
            return percent ? Kind.INCREASE_PERCENT : Kind.INCREASE;
        }
        return null;
    }

    /**
     * The kind of change that 倍, 翻番 and 持平 state; null when they compare with something else.
     *
     * @param of what stands there
     * @param label words right before it
     * @param sentence the sentence up to it
     * @param follows whether the figure before it states a change
     */
    static @Nullable Kind ofMultiple(Numeral.Kind of, String label, String sentence, boolean follows) {
        if (of == Numeral.Kind.TIMES && isTimes(label)) {
            return Kind.TIMES;
        }
        String near = sentence.substring(Math.max(0, sentence.length() - 24));
        boolean compares = Phrases.any(label, COMPARES) || Phrases.any(near, COMPARES) || follows;
        if (!compares) {
            return null;
        }
        return switch (of) {
            case LEVEL -> Kind.EQUAL;
            case DOUBLED -> Kind.TIMES_MORE;
            case COUNT, BARE, PERCENT, POINTS, TIMES, YEAR, OTHER -> endsWithOne(label, UP) ? Kind.TIMES_MORE : null;
        };
    }

    private static boolean isTimes(String label) {
        return label.endsWith("上年") || label.endsWith("去年") || label.endsWith("上年同期") || label.endsWith("去年同期");
    }

    private static boolean endsWithOne(String label, List<String> words) {
        return words.stream().anyMatch(label::endsWith);
    }
}
