package org.daylight.reports.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which year a figure speaks of. */
final class Years {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年(?!\\d{1,2}月\\d)");
    private static final Pattern TITLE = Pattern.compile("《[^》]{0,80}》?");
    private static final Pattern LAST_YEAR = Pattern.compile("上一?年|去年|上一年度|上年同期|往年");
    private static final Pattern COMPARED = Pattern.compile(
            "(?:较|比|与|同|相较|相比|对比|由|从)于?(?:上一?年|去年|本年|下年)(?:度|同期|全年)?|(?:上一?年|去年)(?:度|同期)?相比|同比(?:上一?年|去年)?");
    private static final Pattern CARRIED =
            Pattern.compile("(?:结转|转入?|跨|顺延)(?:自|至|到|入)?(?:上一?年|去年|下年)|(?:上一?年|去年|往年|下年)(?:度)?(?:结转|转结|转入|遗留|未办结|继续)");
    /** 2021年度报告, 上年决算: the year belongs to the name of a document. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?:19|20)\\d{2}|[上本去])年(?:度)?(?:年度|部门|财政|本级|政府信息公开|信息公开|政府|工作)*(?:报告|年报|预决算|决算|预算|总结|要点|公报)");

    private static final Pattern PARTIAL =
            Pattern.compile("上半年|下半年|季度|前三季|(?<!\\d)\\d{1,2}-\\d{1,2}月|月份|每[年月日季周个]|[月日年]均|平均|历年|近[两三四五\\d]年|以来|历史");

    private static final String PARTIAL_LETTERS = "半季月每均来历史近";

    private final @Nullable Integer reporting;

    Years(@Nullable Integer reporting) {
        this.reporting = reporting;
    }

    /** The label with years said by their distance: 2021年 in a report on 2022 becomes 上年. */
    String relative(String label) {
        if (reporting == null || label.indexOf('年') < 0) {
            return label;
        }
        Matcher year = YEAR.matcher(label);
        StringBuilder said = new StringBuilder();
        while (year.find()) {
            int distance = Integer.parseInt(year.group(1)) - reporting;
            String word = distance == 0 ? "本年" : distance == -1 ? "上年" : distance == 1 ? "下年" : year.group();
            year.appendReplacement(said, word);
        }
        return year.appendTail(said).toString();
    }

    /** The year of a figure from the words of its sentence before it; the reporting year when they name none. */
    @Nullable
    Integer of(String before, String clause) {
        if (reporting == null) {
            return lastNamed(plain(before));
        }
        String said = plain(clause);
        if (said.indexOf('年') >= 0 && LAST_YEAR.matcher(said).find()) {
            return reporting - 1;
        }
        String earlier = plain(before);
        Integer named = lastNamed(earlier);
        if (named != null) {
            return named;
        }
        int last = earlier.lastIndexOf("上年");
        int current = Math.max(earlier.lastIndexOf("本年"), earlier.lastIndexOf("今年"));
        int next = Math.max(earlier.lastIndexOf("下年"), earlier.lastIndexOf("明年"));
        if (next > current && next > last) {
            return reporting + 1;
        }
        return last > current && last > next ? reporting - 1 : reporting;
    }

    /** The year before the reporting year. */
    @Nullable
    Integer last() {
        return reporting == null ? null : Integer.valueOf(reporting - 1);
    }

    /** A far year that comes after every other; the near ones are words by now. */
    private @Nullable Integer lastNamed(String words) {
        Matcher year = YEAR.matcher(words);
        Integer named = null;
        int end = -1;
        while (year.find()) {
            named = Integer.valueOf(year.group(1));
            end = year.end();
        }
        boolean overtaken = words.indexOf("本年", Math.max(end, 0)) >= 0 || words.indexOf("今年", Math.max(end, 0)) >= 0;
        return overtaken ? null : named;
    }

    /** Comparisons, names of documents and carrying over taken out. */
    private String plain(String words) {
        if (words.indexOf('年') < 0) {
            return words;
        }
        String bare = words.indexOf('《') < 0 ? words : TITLE.matcher(words).replaceAll("");
        String said = relative(bare);
        String plain = CARRIED.matcher(COMPARED.matcher(said).replaceAll("")).replaceAll("");
        return plain.indexOf('年') < 0 ? plain : NAMED.matcher(plain).replaceAll("");
    }

    /** Whether the words before a figure make it one of a part of the year or of several years. */
    static boolean isPartial(String before) {
        if (PARTIAL_LETTERS.chars().noneMatch(letter -> before.indexOf(letter) >= 0)) {
            return false;
        }
        Matcher partial = PARTIAL.matcher(before);
        while (partial.find()) {
            boolean thisYear = partial.group().equals("以来") && isThisYear(before.substring(0, partial.start()));
            if (!thisYear) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThisYear(String words) {
        return words.endsWith("今年") || words.endsWith("年初") || words.endsWith("本年");
    }
}
