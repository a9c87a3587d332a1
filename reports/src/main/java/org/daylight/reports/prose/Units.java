package org.daylight.reports.prose;

import java.util.Set;

/** Units of counting in annual reports; what is measured in years, pages or metres is no count. */
final class Units {

    private static final Set<String> COUNTS = Set.of(
            "人次", "条次", "件次", "项次", "篇次", "场次", "期次", "家次", "户次", "人/次", "次/人", "件人次", "万元", "亿元", "元", "件", "条", "宗",
            "份", "例", "项", "篇", "个", "次", "期", "场", "名", "人", "位", "家", "户", "部", "批", "起", "处", "幅", "类", "张", "套",
            "册", "卷", "种", "则", "通", "组", "本", "封", "桩", "笔", "台", "辆", "所", "块", "轮", "站", "帖", "版", "集", "支", "课");
    private static final Set<String> NOT_COUNTS = Set.of(
            "个工作日", "个自然日", "个月", "个小时", "小时", "分钟", "秒", "周岁", "岁", "平方米", "平方公里", "公里", "米", "亩", "公顷", "吨", "分", "天",
            "日", "月", "年", "号", "级", "届", "楼", "层", "页", "时", "点", "周", "度", "令", "室", "路", "版本", "期限", "个季度", "季度",
            "路公交");
    private static final int LONGEST = 4;
    /** Units that Chinese numerals count in reports. */
    private static final String WORDY = "件条宗份例项篇次期场起批人名";

    private Units() {}

    /** The unit that begins at a place, empty when none does. */
    static String at(String text, int from) {
        return longest(COUNTS, text, from);
    }

    /** Whether something else than a count is measured here: 20个工作日, 711号. */
    static boolean measuresElse(String text, int from) {
        String other = longest(NOT_COUNTS, text, from);
        return !other.isEmpty() && other.length() >= at(text, from).length();
    }

    static boolean countsInWords(char c) {
        return WORDY.indexOf(c) >= 0;
    }

    private static String longest(Set<String> units, String text, int from) {
        for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
            String candidate = text.substring(from, from + length);
            if (units.contains(candidate)) {
                return candidate;
            }
        }
        return "";
    }
}
