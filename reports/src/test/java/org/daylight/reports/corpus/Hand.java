package org.daylight.reports.corpus;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.daylight.reports.CellPath;
import org.daylight.reports.Forms;
import org.daylight.reports.ReportFormat;

/**
 * How a clerk fills the tables.
 *
 * @param labels the labels
 * @param zero how no figure is written
 * @param digits the digits
 * @param money amounts
 * @param sign the sign of changes
 */
record Hand(Labels labels, String zero, Digits digits, Money money, Sign sign) {

    /** The labels. */
    enum Labels {
        PLAIN,
        ASCII_BRACKETS,
        BLANKS_INSIDE,
        TRADITIONAL,
        /** As converted by mirrors that print the sound behind a character. */
        PINYIN,
        /** First characters and ends of labels lost. */
        CUT,
        MENDED_NAMES
    }

    /** The digits. */
    enum Digits {
        PLAIN,
        FULL_WIDTH,
        THOUSANDS,
        BLANKS_BEFORE
    }

    /** Amounts. */
    enum Money {
        WAN,
        YUAN_IN_CELL,
        YUAN_IN_HEAD,
        YI_IN_CELL,
        WAN_IN_CELL
    }

    /** The sign of changes. */
    enum Sign {
        MINUS_ONLY,
        PLUS,
        WORDS
    }

    static final Hand PLAIN = new Hand(Labels.PLAIN, "0", Digits.PLAIN, Money.WAN_IN_CELL, Sign.MINUS_ONLY);

    private static final String[][] TRADITIONAL = {
        {"项", "項"}, {"规", "規"}, {"范", "範"}, {"数", "數"}, {"总", "總"}, {"计", "計"}, {"处", "處"}, {"罚", "罰"}, {"许", "許"},
        {"业", "業"}, {"机", "機"}, {"结", "結"}, {"转", "轉"}, {"请", "請"}, {"开", "開"}, {"复", "復"}, {"议", "議"}, {"诉", "訴"},
        {"审", "審"}, {"维", "維"}, {"纠", "糾"}, {"组", "組"}, {"织", "織"}, {"无", "無"}, {"确", "確"}, {"认", "認"}, {"没", "沒"}
    };

    static Hand of(Random random) {
        Labels label = Labels.values()[random.nextInt(Labels.values().length)];
        String zero = random.nextInt(5) == 0 ? new String[] {"", "-", "/", "—"}[random.nextInt(4)] : "0";
        return new Hand(
                label,
                zero,
                Digits.values()[random.nextInt(Digits.values().length)],
                Money.values()[random.nextInt(Money.values().length)],
                Sign.values()[random.nextInt(Sign.values().length)]);
    }

    boolean blankZero() {
        return !zero.equals("0");
    }

    String figure(CellPath path, BigDecimal value) {
        if (value.signum() == 0) {
            return zero;
        }
        if (Forms.isMoney(path.column())) {
            return money(path, value);
        }
        if (path.column().equals("items_delta") && sign != Sign.MINUS_ONLY) {
            String plain = value.abs().toPlainString();
            boolean less = value.signum() < 0;
            return sign == Sign.PLUS ? (less ? "-" : "+") + plain : (less ? "减少" : "增加") + plain;
        }
        return digits(value);
    }

    private String digits(BigDecimal value) {
        String plain = value.toPlainString();
        return switch (digits) {
            case PLAIN -> plain;
            case FULL_WIDTH -> fullWidth(plain);
            case THOUSANDS -> String.format(Locale.ROOT, "%,d", value.longValueExact());
            case BLANKS_BEFORE -> "   " + plain;
        };
    }

    private String money(CellPath path, BigDecimal value) {
        boolean fees = path.column().equals("amount_wan");
        return switch (money) {
            case WAN -> value.toPlainString();
            case WAN_IN_CELL -> fees ? value.toPlainString() : value.toPlainString() + "万元";
            case YUAN_IN_CELL -> value.movePointRight(4).stripTrailingZeros().toPlainString() + "元";
            case YUAN_IN_HEAD ->
                fees ? value.toPlainString() : value.movePointRight(4).toPlainString();
            case YI_IN_CELL ->
                fees ? value.toPlainString() : value.movePointLeft(4).toPlainString() + "亿元";
        };
    }

    private static String fullWidth(String plain) {
        StringBuilder wide = new StringBuilder();
        for (char c : plain.toCharArray()) {
            wide.append(c >= '!' && c <= '~' ? (char) (c + 0xfee0) : c);
        }
        return wide.toString();
    }

    String label(String label) {
        return switch (labels) {
            case PLAIN -> label;
            case ASCII_BRACKETS ->
                label.replace('（', '(').replace('）', ')').replace('：', ':').replace('，', ',');
            case BLANKS_INSIDE ->
                label.length() == 4 ? label.substring(0, 2) + " " + label.substring(2) : label.replace("总计", "总 计");
            case TRADITIONAL -> traditional(label);
            case PINYIN ->
                traditional(label)
                        .replace("項", "項(xiàng)")
                        .replace("規", "規(guī)")
                        .replace("請", "請(qǐng)");
            case CUT ->
                label.replaceFirst("^行政(?=许可|处罚|强制)", "政")
                        .replace("本年废止件数", "年废止件数")
                        .replace("本年增/减", "本年增/");
            case MENDED_NAMES ->
                label.replace("上年结转", "上年转结")
                        .replace("危及“三安全一稳定”", "危及\"三安全一稳定\"")
                        .replace("本年增/减", "本年增减");
        };
    }

    private static String traditional(String label) {
        String text = label;
        for (String[] pair : TRADITIONAL) {
            text = text.replace(pair[0], pair[1]);
        }
        return text;
    }

    Hand writingNought() {
        return new Hand(labels, "0", digits, money, sign);
    }

    /** Which variants a form can show at all. */
    Hand fitting(ReportFormat format) {
        boolean money2019 = format == ReportFormat.REPORT_2019 && money == Money.WAN;
        return money2019 ? new Hand(labels, zero, digits, Money.WAN_IN_CELL, sign) : this;
    }
}
