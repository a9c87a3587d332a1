package org.daylight.reports.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The meaning of a label under its topic. */
final class Vocabulary {

    private static final List<String> REQUEST_UNITS =
            List.of("件", "宗", "份", "例", "条", "项", "个", "起", "件次", "次", "人次", "封", "人");
    private static final List<String> DISPUTE_UNITS = List.of("件", "宗", "起", "例", "个", "次", "项", "条");

    private Vocabulary() {}

    private static final Pattern PUBLISHED = Pattern.compile("(?:公开|发布)(?:各类|政府|政务)*信息$");
    private static final Pattern CHANNEL = Pattern.compile("(?:通过|政府|门户|官方)*网站|(?:通过|政务|官方)*(?:微博|微信)");

    /** What decides the meaning beside the words. */
    record Kind(Topic topic, String unit) {}

    /**
     * What a count counts.
     *
     * @param left words before the figure
     * @param right words behind it
     * @param tail text right behind it, for brackets
     * @param kind topic and unit
     */
    static Measure measure(String left, String right, String tail, Kind kind) {
        Quantity quantity = quantity(left, right, kind);
        if (quantity == Quantity.NEW_RECEIVED && includesCarriedIn(left, tail)) {
            quantity = Quantity.AVAILABLE;
        }
        String words = left.isEmpty() ? right : left;
        return new Measure(quantity, words);
    }

    /** 网站100条 in a list of what was published anywhere: an item that only names where. */
    static Measure item(Measure measure, @Nullable Statement whole, String unit) {
        boolean channel = measure.quantity() == null
                && whole != null
                && PUBLISHED.matcher(whole.measure().words()).find()
                && CHANNEL.matcher(measure.words()).matches();
        return channel ? new Measure(OtherWords.quantity(measure.words() + "发布信息", unit), measure.words()) : measure;
    }

    private static boolean includesCarriedIn(String left, String tail) {
        boolean bracket =
                tail.startsWith("(含") || tail.startsWith("(包括") || tail.startsWith("(包含") || tail.startsWith(",含");
        return bracket && (tail.contains("结转") || tail.contains("上年") || tail.contains("上一年"))
                || left.contains("含上年结转");
    }

    private static @Nullable Quantity quantity(String left, String right, Kind kind) {
        return switch (kind.topic()) {
            case REQUESTS -> request(left, right, kind.unit());
            case REVIEWS, SUITS -> dispute(left, right, kind);
            case OTHER -> other(left, right, kind.unit());
            case OTHER_DISPUTES -> null;
        };
    }

    private static @Nullable Quantity request(String left, String right, String unit) {
        if (!REQUEST_UNITS.contains(unit)) {
            return null;
        }
        Quantity before = left.isEmpty() ? null : RequestWords.quantity(left);
        Quantity behind = right.isEmpty() ? null : RequestWords.quantity(right);
        if (before == null && behind == null) {
            return other(left, right, unit);
        }
        if (before == null) {
            return RequestWords.isForeign(left) ? null : behind;
        }
        boolean narrowed = (before == Quantity.NEW_RECEIVED || before == Quantity.HANDLED)
                && behind != null
                && behind != Quantity.HANDLED
                && behind != Quantity.NEW_RECEIVED;
        boolean foreign = behind == null && RequestWords.isForeign(right);
        return foreign ? null : narrowed ? behind : before;
    }

    private static @Nullable Quantity other(String left, String right, String unit) {
        Quantity before = OtherWords.quantity(left, unit);
        return before == null && !right.isEmpty() ? OtherWords.quantity(left + right, unit) : before;
    }

    private static @Nullable Quantity dispute(String left, String right, Kind kind) {
        if (!DISPUTE_UNITS.contains(kind.unit())) {
            return null;
        }
        Quantity before = left.isEmpty() ? null : DisputeWords.quantity(left, kind.topic());
        Quantity behind = right.isEmpty() ? null : DisputeWords.quantity(right, kind.topic());
        return before == null ? behind : before;
    }

    /** The quantity a share or a change names itself: 申请量同比增长, 予以公开占比. */
    static @Nullable Quantity ofChange(String words, Topic topic) {
        if (topic != Topic.REQUESTS) {
            return null;
        }
        Quantity quantity = RequestWords.quantity(words);
        boolean intake =
                words.contains("申请量") || words.contains("申请数量") || words.contains("申请总量") || words.contains("收件量");
        return intake && (quantity == null || quantity == Quantity.HANDLED) ? Quantity.NEW_RECEIVED : quantity;
    }
}
