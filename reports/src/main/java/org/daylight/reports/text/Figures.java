package org.daylight.reports.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what people write into cells: 19, +19, 减少22, ２１５, 1,234, 27.5951亿元, 251000元, ? 0, 二十一. */
public final class Figures {

    private static final Pattern FIGURE = Pattern.compile(
            "\\?? ?(增加|增长|上升|减少|下降|增|减|[+-])? ?"
                    + "(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,8})? ?(亿元|万元|元|件|条|项|宗|份|个|次|部|例|人|万)?(\\([^()\\d]{2,20}\\))?");
    private static final Pattern BLANK = Pattern.compile("[-:/\\\\_.·*]{0,40}|无|空");
    private static final String DIGITS = "零一二三四五六七八九";

    private Figures() {}

    /** The unit printed beside a figure, as far as it changes the value. */
    public enum Unit {
        NONE,
        YUAN,
        WAN,
        YI
    }

    /**
     * A figure as written.
     *
     * @param value with its sign, not yet converted
     * @param unit printed unit
     * @param doubtful marked with a question mark or explained in brackets in the source
     */
    public record Figure(BigDecimal value, Unit unit, boolean doubtful) {

        /** The amount in 万元; a bare number is taken in the given unit. */
        public BigDecimal inWan(Unit assumed) {
            return switch (unit == Unit.NONE ? assumed : unit) {
                case YUAN -> value.movePointLeft(4);
                case YI -> value.movePointRight(4);
                case WAN, NONE -> value;
            };
        }
    }

    public static boolean isBlank(String folded) {
        return BLANK.matcher(folded).matches();
    }

    /** Parses a folded, stripped cell; empty when it is no figure. */
    public static Optional<Figure> parse(String folded) {
        if (folded.length() > 24 || !mayBeFigure(folded)) {
            return Optional.empty();
        }
        if (isShortNumber(folded)) {
            return Optional.of(new Figure(BigDecimal.valueOf(Integer.parseInt(folded)), Unit.NONE, false));
        }
        Matcher m = FIGURE.matcher(folded);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean isDoubtful = folded.startsWith("?") || m.group(5) != null;
        String digits = m.group(2).replace(",", "") + (m.group(3) == null ? "" : m.group(3));
        BigDecimal value = new BigDecimal(digits);
        return Optional.of(new Figure(isNegative(m.group(1)) ? value.negate() : value, unit(m.group(4)), isDoubtful));
    }

    private static boolean mayBeFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Nearly every cell is one: up to nine plain digits. */
    private static boolean isShortNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() <= 9;
    }

    private static boolean isNegative(@Nullable String sign) {
        return sign != null && (sign.equals("-") || sign.startsWith("减") || sign.equals("下降"));
    }

    private static Unit unit(@Nullable String word) {
        if (word == null) {
            return Unit.NONE;
        }
        return switch (word) {
            case "元" -> Unit.YUAN;
            case "万元", "万" -> Unit.WAN;
            case "亿元" -> Unit.YI;
            default -> Unit.NONE;
        };
    }

    /** Whether both are blank or both the same figure, whatever their decimals. */
    public static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null) {
            return b == null;
        }
        return b != null && a.compareTo(b) == 0;
    }

    /** Chinese numerals up to 九万九千…, for cells only: in running text they are mostly list numbers. */
    public static Optional<Figure> parseChinese(String folded) {
        String text = folded.replace('〇', '零').replace('两', '二');
        if (text.isEmpty() || text.length() > 9) {
            return Optional.empty();
        }
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < text.length(); i++) {
            int d = DIGITS.indexOf(text.charAt(i));
            long power = power(text.charAt(i));
            if (d >= 0 ? digit > 0 : power == 0) {
                return Optional.empty();
            }
            if (power == 10_000) {
                total += (section + Math.max(digit, 0)) * power;
                section = 0;
            } else if (power > 0) {
                section += (digit < 0 ? 1 : digit) * power;
            }
            digit = d;
        }
        return Optional.of(new Figure(BigDecimal.valueOf(total + section + Math.max(digit, 0)), Unit.NONE, false));
    }

    private static long power(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            default -> 0;
        };
    }
}
