package org.daylight.reports.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.reports.Report.Period;
import org.daylight.reports.text.Figures;
import org.daylight.reports.text.Plain;
import org.jspecify.annotations.Nullable;

/** Signs in a line by which reports are told from each other: title, period sentence, headings, heads of tables. */
final class Signals {

    private static final Pattern PERIOD_WORDS =
            Pattern.compile("统计(?:数据)?(?:的)?(?:期限|时限|期间|时间|周期|截止)|数据.{0,6}(?:期限|时限|统计|时间(?=自|为|从|是))|期限(?:为|自|从|是)");
    private static final Pattern DATES = Pattern.compile(
            "((?:19|20)\\d{2})年?(\\d{0,2})月?(\\d{0,2})日?.{0,4}?(?:至|到|[-—–~～－]{1,2}|止于?)\\s?(?:((?:19|20)\\d{2})年?)?(\\d{0,2})月?(\\d{0,2})日?");
    private static final Pattern TITLE = Pattern.compile(
            "(.{0,44}?)((?:19|20)\\d{2})年?度?(.{0,14}?)(?:政府)?信息公开(?:(?=[工作年度告的]{0,7}报)[工作年度报告的]{2,9}|工作情况的?报告)[^。;,，；]{0,16}");
    /** Where a page is in its site, up to the words that say that the text begins. */
    private static final Pattern PATH = Pattern.compile("^.{0,60}(?:位置|首页).{0,60}[/>＞»]\\s*正文\\s");

    private static final Pattern BETWEEN_CHINESE =
            Pattern.compile("(?<=[\\u4e00-\\u9fa5])\\s+(?=[\\u4e00-\\u9fa5\\d])|(?<=\\d)\\s+(?=年)");
    private static final Pattern SPELT_YEAR = Pattern.compile("二[〇○零OО0][一二三四五六七八九〇○零OО0]{2}(?=年)");
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String LOST_BLANKS = "?？\ufffd";
    private static final Pattern LINK = Pattern.compile("[:：》《]|\\.(?:docx?|pdf|ofd|wps|html?)|图解|一图|解读|下载|附件|上一篇|下一篇");
    private static final Pattern HEADING = Pattern.compile("\\s*([一二三四五六七八九十]{1,3})\\s*[、.．,，]\\s*([^|。；;]{2,40})");
    private static final Pattern TABLE_ROW = Pattern.compile("本年新收|上年(?:结转|转结)|本年度办理结果|结转下年|^规章|申请人情况");
    private static final int LONGEST_PERIOD = 60;
    private static final String ORDINALS = "一二三四五六七八九十";

    private Signals() {}

    /** A numbered heading of the first level. */
    record Heading(int number, String text) {}

    static @Nullable Heading heading(String line) {
        if (line.length() > 60 || line.isBlank()) {
            return null;
        }
        String text = withoutLostBlanks(line.strip());
        if (text.isEmpty() || !isOrdinal(text.charAt(0))) {
            return null;
        }
        Matcher m = HEADING.matcher(text);
        if (!m.matches()
                || TABLE_ROW.matcher(Plain.letters(Plain.fold(m.group(2)))).find()) {
            return null;
        }
        int number = ordinal(m.group(1));
        return number == 0 ? null : new Heading(number, text);
    }

    /** The line without the question marks that stand for blanks a conversion lost. */
    private static String withoutLostBlanks(String line) {
        int start = 0;
        while (start < line.length() && LOST_BLANKS.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return line.substring(start);
    }

    /** 一 is 1, 十二 is 12; 0 when it is no ordinal. */
    static int ordinal(String chinese) {
        return Figures.parseChinese(chinese).map(f -> f.value().intValue()).orElse(0);
    }

    static boolean isOrdinal(char c) {
        return ORDINALS.indexOf(c) >= 0;
    }

    /** The title of a report standing alone in a line; links to documents are no titles. */
    static @Nullable Matcher title(String line) {
        boolean may = line.length() >= 12 && line.length() < 200 && line.indexOf('信') >= 0 && line.indexOf('息') >= 0;
        String text = may ? withoutBlanks(PATH.matcher(line).replaceFirst("")) : "";
        if (text.length() < 12 || text.length() > 70 || !text.contains("信息公开") || text.indexOf('报') < 0) {
            return null;
        }
        if (LINK.matcher(text).find()) {
            return null;
        }
        Matcher m = TITLE.matcher(text);
        return m.matches() ? m : null;
    }

    /** The words of a line without blanks between them, its year in digits. */
    private static String withoutBlanks(String line) {
        String text = BETWEEN_CHINESE.matcher(Plain.words(line).strip()).replaceAll("");
        return text.indexOf('二') < 0 ? text : SPELT_YEAR.matcher(text).replaceAll(year -> digits(year.group()));
    }

    private static String digits(String spelt) {
        return spelt.codePoints()
                .mapToObj(c -> String.valueOf(Math.max(0, NUMERALS.indexOf(c))))
                .collect(Collectors.joining());
    }

    /** The sentence that says which period the figures cover. */
    static @Nullable Period period(SourceLine line) {
        String printed = line.text();
        boolean traditional = printed.indexOf('統') >= 0 || printed.indexOf('據') >= 0 || printed.indexOf('時') >= 0;
        String text = traditional ? Plain.words(printed) : printed;
        boolean mayTell = text.contains("统计") || text.contains("数据") || text.contains("期限");
        if (!mayTell || text.indexOf('日') < 0) {
            return null;
        }
        Matcher words = PERIOD_WORDS.matcher(text);
        Matcher dates = DATES.matcher(text);
        int from = 0;
        while (words.find(from)) {
            boolean near = dateNear(dates, text, words.start(), words.end());
            if (near && text.substring(dates.start(), dates.end()).length() >= 9) {
                return new Period(
                        text.substring(words.start(), dates.end()),
                        line.place(),
                        date(dates.group(1), dates.group(2), dates.group(3)),
                        date(dates.group(4) == null ? dates.group(1) : dates.group(4), dates.group(5), dates.group(6)));
            }
            from = words.end();
        }
        return null;
    }

    /** Looks for two dates that begin in or soon after the words. */
    private static boolean dateNear(Matcher dates, String text, int from, int to) {
        for (int at = from; at < Math.min(text.length(), to + 16); at++) {
            if (text.charAt(at) == '1' || text.charAt(at) == '2') {
                dates.region(at, Math.min(text.length(), to + LONGEST_PERIOD));
                if (dates.lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        if (month.isEmpty() || day.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    static boolean opensOverview(String line) {
        Heading heading = heading(line);
        return heading != null
                && heading.number() == 1
                && (line.contains("总体") || line.contains("概述") || line.contains("概况") || line.contains("基本情况"));
    }

    static boolean opensRequests(String line) {
        return line.contains("勾稽关系")
                || (line.indexOf('情') >= 0 && Plain.letters(line).contains("申请人情况"));
    }

    /** The last row of T3; a head of T3 after it belongs to another table, one before it is a head printed again. */
    static boolean endsRequests(String line) {
        return line.indexOf('结') >= 0 && Plain.letters(line).contains("结转下年");
    }

    static boolean opensActive(String line) {
        if (line.length() > 120 || line.indexOf('第') < 0) {
            return false;
        }
        String letters = Plain.letters(Plain.fold(line));
        return letters.length() < 60 && letters.contains("第二十条第一");
    }

    /** Furniture of the page around the text. */
    static boolean isFurniture(String line) {
        String text = line.strip();
        return text.startsWith("字号") || text.startsWith("扫码") || text.contains("扫一扫") || text.contains("打印本页");
    }
}
