package org.daylight.reports.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.prose.Numeral.Kind;

/**
 * Finds the figures of a text in one pass. The text is expected folded and without blanks, as {@link ProseText}
 * gives it.
 */
public final class Numerals {

    private static final List<String> ABOUT = List.of("约", "约占", "约为", "约有", "约达", "大概", "大致", "估计");
    private static final List<String> NEARLY = List.of("近", "将近", "接近");
    private static final List<String> MORE_THAN = List.of("超", "超过", "逾", "突破", "多于", "高于", "超出");
    private static final List<String> AT_LEAST = List.of("至少", "不少于", "不低于");
    private static final List<String> MULTIPLES = List.of("翻番", "翻了番", "翻一番", "翻了一番", "翻两番", "翻了两番");
    /** From here on the multiples are doubled twice. */
    private static final int TWICE = 4;

    private static final String BLOCKS_BEFORE = "-/.[_+#@&=<×*~′";
    private static final String BLOCKS_AFTER = "-/_+@&=~*×℃°";

    private final String text;
    private final List<Numeral> found = new ArrayList<>();

    private Numerals(String text) {
        this.text = text;
    }

    /** The figures in the order of the text. */
    public static List<Numeral> of(String text) {
        Numerals numerals = new Numerals(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                at = numerals.digits(at);
            } else if (WordNumbers.begins(c)) {
                at = numerals.words(at);
            } else if (c == '翻' || c == '持') {
                at = numerals.comparison(at);
            } else {
                at++;
            }
        }
        return numerals.found;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }

    private int digits(int start) {
        int end = wholePart(start);
        int decimals = 0;
        boolean dotted = charAt(end) == '.' && isDigit(charAt(end + 1));
        if (dotted) {
            int from = end + 1;
            end = skipDigits(from);
            decimals = end - from;
        }
        if (end - start > 15) {
            return end;
        }
        if (decimals == 4 && charAt(end) == '年') {
            end -= 4 + 1;
            decimals = 0;
        }
        BigDecimal value = new BigDecimal(text.substring(start, end).replace(",", ""));
        return kind(new Found(start, end, value, decimals, false));
    }

    /** The digits before the point, with separators of thousands. */
    private int wholePart(int start) {
        int end = skipDigits(start);
        if (end - start > 3) {
            return end;
        }
        while (charAt(end) == ',' && skipDigits(end + 1) == end + 4) {
            end += 4;
        }
        return end;
    }

    private int skipDigits(int from) {
        int end = from;
        while (isDigit(charAt(end))) {
            end++;
        }
        return end;
    }

    /** 持平, 翻番, 翻一番, 翻了两番: a comparison without a figure. */
    private int comparison(int start) {
        if (text.startsWith("持平", start)) {
            add(new Found(start, start + 2, BigDecimal.ZERO, 0, true), start + 2, Kind.LEVEL, Worth.PLAIN);
            return start + 2;
        }
        int end = text.indexOf('番', start) + 1;
        String words = end > 0 && end - start <= 4 ? text.substring(start, end) : "";
        int more = MULTIPLES.indexOf(words);
        if (more < 0) {
            return start + 1;
        }
        BigDecimal value = BigDecimal.valueOf(more < TWICE ? 1 : 3);
        add(new Found(start, end, value, 0, true), end, Kind.DOUBLED, Worth.PLAIN);
        return end;
    }

    private int words(int start) {
        WordNumbers.Word word = WordNumbers.at(text, start);
        if (word.value() == null) {
            return word.end();
        }
        Found number = new Found(word.start(), word.end(), word.value(), 0, true);
        if (word.percent()) {
            add(number, word.end(), Kind.PERCENT, Worth.PLAIN);
            return word.end();
        }
        int unitAt = skip(word.end(), "余多");
        boolean counted =
                (Units.countsInWords(charAt(unitAt)) || charAt(unitAt) == '倍') && !Units.measuresElse(text, unitAt);
        return counted && charAt(start - 1) != '第' ? kind(number) : word.end();
    }

    /** What the last digit is worth, and in what unit. */
    private record Worth(BigDecimal step, String unit) {
        private static final Worth PLAIN = new Worth(BigDecimal.ONE, "");
    }

    /** A number as far as it is cut. */
    private record Found(int start, int end, BigDecimal value, int decimals, boolean inWords) {}

    private int kind(Found number) {
        int end = number.end();
        if (!number.inWords() && isNoCount(number)) {
            boolean year = isYear(number);
            int behind = year ? end + 1 : end;
            add(number, behind, year ? Kind.YEAR : Kind.OTHER, Worth.PLAIN);
            return behind;
        }
        if (charAt(end) == '%') {
            add(number, end + 1, Kind.PERCENT, new Worth(step(number, 0), "%"));
            return end + 1;
        }
        if (text.startsWith("个百分点", end) || text.startsWith("百分点", end)) {
            add(number, text.indexOf('点', end) + 1, Kind.POINTS, new Worth(step(number, 0), ""));
            return text.indexOf('点', end) + 1;
        }
        return counted(number);
    }

    private int counted(Found number) {
        int more = skip(number.end(), "余多来");
        int power = power(more);
        int afterPower = skip(power == 0 ? more : more + 1, "余多来");
        BigDecimal value = number.value().movePointRight(power);
        Found whole = new Found(number.start(), number.end(), value, number.decimals() - power, number.inWords());
        if (charAt(afterPower) == '倍') {
            add(whole, afterPower + 1, Kind.TIMES, new Worth(step(number, power), "倍"));
            return afterPower + 1;
        }
        if (Units.measuresElse(text, afterPower)) {
            add(whole, afterPower, Kind.OTHER, Worth.PLAIN);
            return afterPower;
        }
        String unit = Units.at(text, afterPower);
        int end = afterPower + unit.length();
        boolean money = unit.equals("万元") || unit.equals("亿元");
        if (unit.isEmpty() && (isLetter(charAt(afterPower)) || BLOCKS_AFTER.indexOf(charAt(afterPower)) >= 0)) {
            add(whole, afterPower, Kind.OTHER, Worth.PLAIN);
            return afterPower;
        }
        end = skipBracketUnit(end, unit);
        add(whole, end, unit.isEmpty() ? Kind.BARE : Kind.COUNT, new Worth(step(number, money ? 0 : power), unit));
        return end;
    }

    /** 2600卷(件/册): further units in brackets. */
    private int skipBracketUnit(int end, String unit) {
        if (unit.isEmpty() || charAt(end) != '(') {
            return end;
        }
        int at = end + 1;
        while (at < end + 6 && (charAt(at) == '/' || !Units.at(text, at).isEmpty())) {
            at++;
        }
        return charAt(at) == ')' && at > end + 1 ? at + 1 : end;
    }

    private void add(Found number, int end, Kind kind, Worth worth) {
        int tail = end;
        Exactness exactness = Exactness.EXACT;
        if (kind != Kind.YEAR && kind != Kind.OTHER) {
            exactness = exactness(number, end, worth.step());
            for (String word : List.of("左右", "上下", "以上", "有余")) {
                tail = text.startsWith(word, end) ? end + word.length() : tail;
            }
        }
        Amount amount = new Amount(number.value(), worth.step(), exactness, worth.unit());
        found.add(new Numeral(number.start(), tail, kind, amount, number.inWords()));
    }

    private Exactness exactness(Found number, int end, BigDecimal step) {
        if (endsWithOneOf(number.start(), AT_LEAST) || text.startsWith("以上", end)) {
            return Exactness.AT_LEAST;
        }
        if (endsWithOneOf(number.start(), MORE_THAN)) {
            return Exactness.MORE_THAN;
        }
        String body = text.substring(number.end(), Math.min(end, number.end() + 4));
        if (body.indexOf('余') >= 0 || body.indexOf('多') >= 0 || text.startsWith("有余", end)) {
            return Exactness.SOMEWHAT_MORE;
        }
        if (endsWithOneOf(number.start(), ABOUT) || text.startsWith("左右", end) || text.startsWith("上下", end)) {
            return Exactness.ABOUT;
        }
        if (endsWithOneOf(number.start(), NEARLY) && charAt(number.start() - 2) != '最') {
            return Exactness.NEARLY;
        }
        return step.compareTo(BigDecimal.ONE) > 0 ? Exactness.ROUNDED : Exactness.EXACT;
    }

    private boolean endsWithOneOf(int end, List<String> words) {
        return words.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }

    private boolean isNoCount(Found number) {
        char before = charAt(number.start() - 1);
        char after = charAt(number.end());
        boolean glued = isLetter(before) || before == '第' || BLOCKS_BEFORE.indexOf(before) >= 0;
        boolean clock = before == ':' && isDigit(charAt(number.start() - 2))
                || after == ':' && isDigit(charAt(number.end() + 1));
        boolean listNumber = number.decimals() == 0
                && (after == '.' || after == '、' || after == ')')
                && (isBreak(before) || before == '(' && after == ')');
        boolean range = after == '-' || after == '至' && isDigit(charAt(number.end() + 1));
        return glued || clock || listNumber || range || isYear(number);
    }

    private boolean isYear(Found number) {
        int year = number.value().intValue();
        return number.end() - number.start() == 4 && year >= 1949 && year <= 2099 && charAt(number.end()) == '年';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '。' || c == ';' || c == ':';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private int power(int at) {
        return switch (charAt(at)) {
            case '万' -> charAt(at + 1) == '元' ? 0 : 4;
            case '亿' -> charAt(at + 1) == '元' ? 0 : 8;
            case '千' -> 3;
            case '百' -> charAt(at + 1) == '分' ? 0 : 2;
            default -> 0;
        };
    }

    private int skip(int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static BigDecimal step(Found number, int power) {
        return BigDecimal.ONE.movePointRight(power - number.decimals());
    }
}
