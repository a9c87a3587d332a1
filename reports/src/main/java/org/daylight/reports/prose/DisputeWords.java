package org.daylight.reports.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What labels mean where reviews (行政复议) and suits (行政诉讼) are spoken of. */
final class DisputeWords {

    private static final Phrases REVIEW_RESULTS = new Phrases()
            .add(Quantity.REVIEW_UPHELD, "维持 驳回")
            .add(Quantity.REVIEW_CORRECTED, "纠正 撤销 确认违法 责令 纠错")
            .add(Quantity.REVIEW_PENDING, "尚未审结 未审结 正在审理 审理中 尚未办结 未办结 尚在审理 未结")
            .add(Quantity.REVIEW_OTHER, "其他 其它");
    private static final Phrases SUIT_RESULTS = new Phrases()
            .add(Quantity.SUIT_UPHELD, "维持 驳回 胜诉")
            .add(Quantity.SUIT_CORRECTED, "纠正 撤销 败诉 确认违法 责令")
            .add(Quantity.SUIT_PENDING, "尚未审结 未审结 正在审理 审理中 尚未判决 尚在审理 未结")
            .add(Quantity.SUIT_OTHER, "其他 其它");
    private static final List<String> RECEIVED =
            List.of("收到", "受理", "发生", "引发", "引起", "产生", "提起", "被申请", "办理", "共", "数量", "案件", "新收");
    /** Roles and stages that are no result: who won an appeal counts another way. */
    private static final List<String> FOREIGN =
            List.of("一审", "二审", "再审", "上诉", "出庭", "应诉率", "审结", "办结", "上年", "结转", "撤回", "调解", "和解", "不予受理", "人次");

    private DisputeWords() {}

    static @Nullable Quantity quantity(String label, Topic topic) {
        boolean review = topic == Topic.REVIEWS;
        Phrases.Hit result = (review ? REVIEW_RESULTS : SUIT_RESULTS).last(label);
        if (result != null) {
            boolean stage = Phrases.any(label, List.of("一审", "二审", "再审", "上诉", "上年", "直接起诉", "复议后", "维持或", "撤销或"));
            return stage ? null : result.quantity();
        }
        if (Phrases.any(label, FOREIGN)) {
            return null;
        }
        if (!review && label.contains("未经复议")) {
            return Quantity.SUIT_DIRECT_TOTAL;
        }
        if (!review && (label.contains("复议后") || label.contains("经复议"))) {
            return Quantity.SUIT_AFTER_REVIEW_TOTAL;
        }
        String noun = review ? "复议" : "诉讼";
        boolean named = label.contains(noun) || !review && label.contains("起诉") || Phrases.any(label, RECEIVED);
        if (!named) {
            return null;
        }
        return review ? Quantity.REVIEW_TOTAL : Quantity.SUIT_TOTAL;
    }
}
