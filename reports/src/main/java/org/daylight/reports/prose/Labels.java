package org.daylight.reports.prose;

import java.util.List;
import org.daylight.reports.prose.Numeral.Kind;

/** Cuts out of a sentence the words that say what a figure counts. */
final class Labels {

    private static final String STOPS = "。;,:!?(";
    private static final int LONGEST = 48;
    private static final List<String> HEADS = List.of(
            "其中", "本年度", "本年", "全年", "今年", "年内", "、", "和", "及", "以及", "与", "并", "还", "尚有", "尚", "另外", ")", "”", ",",
            "另", "另有", "即", "分别", "有", "为", "是");
    private static final List<String> TAILS = List.of(
            "总数达到", "总数为", "总数达", "总数", "总量", "数量为", "数量达到", "数量达", "数量", "数为", "件数", "分别为", "分别", "共计", "总计", "合计",
            "累计", "总共", "一共", "共有", "只有", "仅有", "均为", "达到", "不少于", "将近", "超过", "至少", "突破", "大约", "共", "计", "达", "有",
            "为", "了", "的", "约", "近", "超", "逾", "仅", "各", "是", ":", "数", "已", "(", "等", "“");

    /** The label of a figure. */
    record Label(String left, String right, int start) {

        /** The words before the figure, or those behind it when none stand before. */
        String words() {
            return left.isEmpty() ? right : left;
        }
    }

    private final String text;
    private final List<Numeral> numerals;

    Labels(String text, List<Numeral> numerals) {
        this.text = text;
        this.numerals = numerals;
    }

    /** The label of the numeral at an index, searched no further back than the given start of the sentence. */
    Label of(int index, int sentenceStart) {
        Numeral numeral = numerals.get(index);
        String paired = Respective.name(text, numerals, index);
        if (paired != null && !paired.isEmpty()) {
            return new Label(paired, "", numeral.start());
        }
        int floor = floor(index, sentenceStart);
        int start = clauseStart(numeral.start(), floor);
        String printed = text.substring(start, numeral.start());
        String left = endsInListing(printed) ? "" : stripped(printed);
        String right = right(index);
        boolean takesBefore = right.isEmpty() || isAdverb(left);
        while (bare(left) && takesBefore && start > floor && mayReachBack(start)) {
            int end = start - 1;
            start = clauseStart(end, floor);
            left = stripped(text.substring(start, end)) + left;
        }
        return new Label(left, right, start);
    }

    /** 65所学校、18家医院: what stands before 、 belongs to the figure before it. */
    private static boolean endsInListing(String printed) {
        return printed.endsWith("、") || printed.endsWith("和") || printed.endsWith("及") || printed.endsWith("与");
    }

    private static boolean bare(String left) {
        return left.isEmpty() || isAdverb(left);
    }

    private static boolean isAdverb(String left) {
        return left.equals("全年") || left.equals("本年度") || left.equals("今年") || left.equals("全部") || left.equals("截至目前");
    }

    /** A bracket that has just opened belongs to the figure before it. */
    private boolean mayReachBack(int start) {
        char stop = text.charAt(start - 1);
        return stop == ',' || stop == ':';
    }

    /** Behind the numeral before, dates and the like not counted. */
    private int floor(int index, int sentenceStart) {
        for (int i = index - 1; i >= 0; i--) {
            Numeral before = numerals.get(i);
            if (before.end() <= sentenceStart) {
                break;
            }
            if (before.kind() != Kind.OTHER && before.kind() != Kind.YEAR) {
                return Math.max(before.end(), numerals.get(index).start() - LONGEST);
            }
        }
        return Math.max(sentenceStart, numerals.get(index).start() - LONGEST);
    }

    /** Behind the last stop; a closed bracket right before the figure belongs to the label. */
    private int clauseStart(int end, int floor) {
        int depth = 0;
        for (int at = end - 1; at >= floor; at--) {
            char c = text.charAt(at);
            if (c == ')') {
                depth++;
            } else if (c == '(' && depth > 0) {
                depth--;
            } else if (depth == 0 && STOPS.indexOf(c) >= 0) {
                return at + 1;
            }
        }
        return floor;
    }

    /** Where the next figure begins, dates and the like not counted. */
    private int nextFigure(int index) {
        for (int i = index + 1; i < numerals.size(); i++) {
            Kind kind = numerals.get(i).kind();
            if (kind != Kind.OTHER && kind != Kind.YEAR) {
                return numerals.get(i).start();
            }
        }
        return text.length();
    }

    private String right(int index) {
        Numeral numeral = numerals.get(index);
        int next = nextFigure(index);
        int limit = Math.min(Math.min(next, text.length()), numeral.end() + 24);
        int at = numeral.end();
        while (at < limit && STOPS.indexOf(text.charAt(at)) < 0 && text.charAt(at) != '、' && text.charAt(at) != ')') {
            at++;
        }
        String right = text.substring(numeral.end(), at);
        boolean runsIntoNext = at == next && next < text.length() && !endsInListing(right);
        right = endsInListing(right) ? right.substring(0, right.length() - 1) : right;
        return runsIntoNext ? "" : right.startsWith("的") ? right.substring(1) : right;
    }

    /** Without words that introduce and words that count. */
    static String stripped(String label) {
        String left = label;
        boolean changed = true;
        while (changed) {
            String before = left;
            for (String head : HEADS) {
                left = left.startsWith(head) ? left.substring(head.length()) : left;
            }
            for (String tail : TAILS) {
                left = left.endsWith(tail) ? left.substring(0, left.length() - tail.length()) : left;
            }
            changed = !left.equals(before);
        }
        return left;
    }
}
