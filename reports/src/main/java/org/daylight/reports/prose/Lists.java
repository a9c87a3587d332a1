package org.daylight.reports.prose;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.daylight.reports.prose.Breakdown.Claim;
import org.jspecify.annotations.Nullable;

/** Ties the items of lists (其中, brackets, 分别为, 合计) to their whole while the figures of a paragraph pass by. */
final class Lists {

    private static final List<String> OPENS = List.of("其中", "包括", "包含", "分为", "(含", ",含");
    static final List<String> COMPLETE = List.of("分别为", "分别是", "分为", "分别有", "分别");
    private static final List<String> TOTALS = List.of("合计", "总计", "共计");
    /** Acts that begin another matter when the whole is not of that act. */
    private static final List<String> ACTS = List.of(
            "回复", "回应", "受理", "办理", "收到", "处理", "答复", "开展", "举办", "培训", "解读", "访谈", "留言", "咨询", "点击", "浏览", "关注", "整改",
            "召开", "组织", "梳理", "编制", "制定", "印发", "调整", "新增", "转发", "参加", "邀请", "检查", "督办", "下发", "更新", "清理", "开设", "设置",
            "办结", "审核", "公示", "征集", "采纳", "报送", "刊发", "阅读", "粉丝", "完成", "优化", "累计", "通报", "发现", "投诉", "复议", "诉讼", "建立",
            "上报", "征求", "推送", "转载", "回访", "接听", "接待", "查处", "出台", "撰写", "制作", "废止", "修改", "修订", "现行");

    private static final List<String> CONNECTORS = List.of("同时", "此外", "另外", "共", "各", "截至", "累计");
    /** 政策解读, 办理结果: kinds of information named after an act. */
    private static final List<String> KINDS = List.of("解读", "公示", "结果", "清单", "报告", "通报", "预案", "征集", "指南");

    /** A bracket without a figure, closed before the next one. */
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");

    private static final List<String> PASSING_ON = List.of("转发", "转载", "推送", "新增");
    private static final List<String> NAMES = List.of("设置", "办理", "调整", "检查", "修订", "废止");
    private static final int LONGEST_NAME = 12;

    private static final List<String> NOUNS = List.of("信息", "类", "方面", "领域", "内容", "文件", "公告", "动态");

    private final Deque<OpenList> open = new ArrayDeque<>();
    private final List<Breakdown> finished;
    private final List<Statement> sentence = new ArrayList<>();
    private @Nullable Statement lastCount;
    private @Nullable Statement lastMain;
    private @Nullable Statement onlyItem;

    Lists(List<Breakdown> finished) {
        this.finished = finished;
    }

    /**
     * The whole a count belongs to, null when it stands for itself.
     *
     * @param between the text between the count before and this one, in the same sentence
     * @param amount the figure
     * @param measure what it counts
     */
    @Nullable
    Statement whole(String between, Amount amount, Measure measure) {
        String gap =
                between.indexOf('(') < 0 ? between : REMARK.matcher(between).replaceAll("");
        String words = measure.words();
        if (gap.indexOf(')') >= 0 && gap.indexOf('(') < 0) {
            closeBracket();
        }
        if (gap.indexOf(';') >= 0 && open.size() > 1 && !open.peek().bracket()) {
            finish();
        }
        boolean bracket = gap.indexOf('(') >= 0 && gap.indexOf(')', gap.indexOf('(')) < 0;
        if (bracket) {
            openUnder(lastCount, amount, gap, true);
        } else if (Phrases.any(gap, OPENS)
                || opensRespectively(gap)
                || gap.indexOf(':') >= 0 && lastCount != null && sentence.contains(lastCount)) {
            openUnder(sentence.isEmpty() ? wholeBefore() : lastOfUnit(amount.unit()), amount, gap, false);
        }
        OpenList list = open.peek();
        boolean another = list != null
                && beginsAnotherMatter(words, list.whole().measure().words());
        if (list != null && another && !isOfKind(measure, list) && (isConnected(words) || !list.holds(gap))) {
            finishAll();
            return null;
        }
        return list != null && sameUnit(list.whole(), amount) ? list.whole() : null;
    }

    private static boolean opensRespectively(String gap) {
        return COMPLETE.stream().anyMatch(gap::endsWith);
    }

    private @Nullable Statement wholeBefore() {
        return onlyItem == null ? lastMain : onlyItem;
    }

    private @Nullable Statement lastOfUnit(String unit) {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            if (sentence.get(i).amount().unit().equals(unit)) {
                return sentence.get(i);
            }
        }
        return lastCount;
    }

    private void openUnder(@Nullable Statement whole, Amount amount, String gap, boolean bracket) {
        boolean same = whole != null && sameUnit(whole, amount);
        if (same && whole != null) {
            open.push(new OpenList(whole, bracket, whole == lastCount && !sentence.isEmpty(), gap));
        } else if (gap.contains("其中") && !open.isEmpty()) {
            open.peek().nest();
        }
    }

    private static boolean sameUnit(Statement whole, Amount amount) {
        return whole.amount().unit().equals(amount.unit());
    }

    private static boolean beginsAnotherMatter(String words, String whole) {
        if (isConnected(words)) {
            return true;
        }
        boolean noun = NOUNS.stream().anyMatch(words::endsWith);
        boolean kind = KINDS.stream().anyMatch(words::endsWith);
        String plain = words.replace("组织机构", "机构").replace("组织人事", "人事");
        for (String act : ACTS) {
            boolean acts = noun
                    ? plain.length() > 6 && plain.startsWith(act)
                    : kind ? plain.startsWith(act) : plain.contains(act) && !isName(plain, act);
            if (acts && !whole.contains(act) && !(PASSING_ON.contains(act) && publishes(whole))) {
                return true;
            }
        }
        return false;
    }

    /** Passing on is part of publishing. */
    private static boolean publishes(String whole) {
        return whole.contains("发布") || whole.contains("公开") || whole.contains("微博") || whole.contains("微信");
    }

    /** 机构设置, 建议提案办理: an act at the end of a name. */
    private static boolean isName(String words, String act) {
        return NAMES.contains(act) && words.endsWith(act) && words.length() <= LONGEST_NAME;
    }

    private static boolean isConnected(String words) {
        return CONNECTORS.stream().anyMatch(words::startsWith) || words.endsWith("均明确") || words.contains("均有");
    }

    /** Items of one known kind stay together whatever their words. */
    private static boolean isOfKind(Measure measure, OpenList list) {
        Quantity quantity = measure.quantity();
        return quantity != null
                && !list.items().isEmpty()
                && list.items().getLast().measure().isOf(quantity.family());
    }

    /** Takes a count that has been placed. */
    void add(Statement count, String gap) {
        OpenList list = open.peek();
        if (count.of() != null && list != null && count.of() == list.whole()) {
            list.add(count, gap);
        } else if (count.measure().words().isEmpty() && Phrases.any(gap, TOTALS)) {
            total(count);
        } else if (open.isEmpty()) {
            lastMain = count;
            onlyItem = null;
        }
        sentence.add(count);
        lastCount = count;
    }

    /** A条、B条，合计C条. */
    private void total(Statement count) {
        List<Statement> items = sentence.stream()
                .filter(item -> item.of() == null && sameUnit(item, count.amount()))
                .toList();
        if (items.size() == sentence.size() && items.size() >= 2) {
            finished.add(new Breakdown(count, addends(items, count), Claim.COMPLETE, true));
        }
    }

    /** What a total adds: the figures of its year, the last of them when those make it up. */
    private static List<Statement> addends(List<Statement> items, Statement total) {
        List<Statement> ofYear = items.stream()
                .filter(item ->
                        Objects.equals(item.frame().year(), total.frame().year()))
                .toList();
        BigDecimal sum = new Breakdown(total, ofYear, Claim.COMPLETE, true).sum();
        for (int from = 0; from < ofYear.size() - 1; from++) {
            if (sum.compareTo(total.amount().value()) == 0) {
                return ofYear.subList(from, ofYear.size());
            }
            sum = sum.subtract(ofYear.get(from).amount().value());
        }
        return ofYear;
    }

    private void closeBracket() {
        while (!open.isEmpty()) {
            OpenList last = open.peek();
            boolean bracket = last.bracket();
            finish();
            if (bracket) {
                sentence.removeAll(last.items());
                lastCount = last.whole();
            }
            if (bracket) {
                return;
            }
        }
    }

    /** A list inside a list whose items exceed their whole went on with the outer one. */
    private void finish() {
        OpenList list = open.pop();
        if (list.items().isEmpty()) {
            return;
        }
        Breakdown read = list.read();
        OpenList outer = open.peek();
        if (outer != null
                && !list.bracket()
                && read.low().compareTo(list.whole().amount().high()) > 0) {
            int first = outer.rest(list.items());
            if (first > 0) {
                finished.add(list.of(first));
            }
            list.items().subList(first, list.items().size()).forEach(item -> outer.add(item, ""));
        } else if (!read.items().isEmpty()) {
            finished.add(read);
        }
    }

    private void finishAll() {
        while (!open.isEmpty()) {
            finish();
        }
    }

    void endSentence() {
        OpenList list = open.peekLast();
        onlyItem = list != null && list.items().size() == 1 ? list.items().getFirst() : null;
        finishAll();
        sentence.clear();
    }
}
