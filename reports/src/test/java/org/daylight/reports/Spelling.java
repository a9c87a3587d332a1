package org.daylight.reports;

import java.math.BigDecimal;
import java.util.Map;

/** How labels and figures are written: the variants seen in published reports. */
enum Spelling {
    PLAIN,
    PLUS_SIGN,
    WORD_SIGN,
    FULL_WIDTH,
    THOUSANDS,
    LEADING_BLANKS,
    UNIT_IN_CELL,
    YUAN_IN_HEAD,
    QUESTION_MARK,
    BROKEN_LABELS,
    TRADITIONAL,
    PINYIN,
    LOST_FIRST_CHARACTER;

    private static final Map<Character, Character> TRADITIONAL_FORMS = Map.ofEntries(
            Map.entry('项', '項'),
            Map.entry('规', '規'),
            Map.entry('范', '範'),
            Map.entry('数', '數'),
            Map.entry('总', '總'),
            Map.entry('计', '計'),
            Map.entry('处', '處'),
            Map.entry('罚', '罰'),
            Map.entry('许', '許'),
            Map.entry('业', '業'),
            Map.entry('机', '機'),
            Map.entry('结', '結'),
            Map.entry('转', '轉'),
            Map.entry('请', '請'),
            Map.entry('开', '開'),
            Map.entry('复', '復'),
            Map.entry('议', '議'),
            Map.entry('诉', '訴'),
            Map.entry('审', '審'),
            Map.entry('维', '維'),
            Map.entry('纠', '糾'),
            Map.entry('组', '組'),
            Map.entry('织', '織'),
            Map.entry('无', '無'),
            Map.entry('确', '確'),
            Map.entry('认', '認'));

    String figure(CellPath path, BigDecimal value) {
        String plain = value.toPlainString();
        boolean money = Forms.isMoney(path.column());
        return switch (this) {
            case PLUS_SIGN -> value.signum() > 0 && path.column().equals("items_delta") ? "+" + plain : plain;
            case WORD_SIGN -> path.column().equals("items_delta") ? word(value) : plain;
            case FULL_WIDTH -> fullWidth(plain);
            case THOUSANDS ->
                value.scale() <= 0 ? String.format(java.util.Locale.ROOT, "%,d", value.longValueExact()) : plain;
            case LEADING_BLANKS -> " ".repeat(7) + plain;
            case UNIT_IN_CELL ->
                money ? value.movePointRight(4).stripTrailingZeros().toPlainString() + "元" : plain;
            case YUAN_IN_HEAD ->
                path.column().equals("amount") ? value.movePointRight(4).toPlainString() : plain;
            case QUESTION_MARK -> value.signum() == 0 ? "? 0" : plain;
            default -> plain;
        };
    }

    String label(String label) {
        return switch (this) {
            case BROKEN_LABELS ->
                label.length() >= 4 && label.length() <= 8 && label.charAt(0) != '('
                        ? label.substring(0, 2) + " " + label.substring(2)
                        : label;
            case TRADITIONAL -> traditional(label);
            case PINYIN ->
                traditional(label)
                        .replace("項", "項(xiàng)")
                        .replace("數", "數(shù)")
                        .replace("計", "計(jì)");
            case LOST_FIRST_CHARACTER -> label.matches("行政(许可|处罚|强制)|本年废止件数|本年制发件数") ? label.substring(1) : label;
            default -> label;
        };
    }

    private static String word(BigDecimal value) {
        return value.signum() < 0 ? "减少" + value.abs().toPlainString() : "增加" + value.toPlainString();
    }

    private static String fullWidth(String plain) {
        StringBuilder wide = new StringBuilder();
        for (char c : plain.toCharArray()) {
            wide.append(c >= '!' && c <= '~' ? (char) (c + 0xfee0) : c);
        }
        return wide.toString();
    }

    private static String traditional(String label) {
        StringBuilder text = new StringBuilder();
        for (char c : label.toCharArray()) {
            text.append(TRADITIONAL_FORMS.getOrDefault(c, c).charValue());
        }
        return text.toString();
    }
}
