package org.daylight.reports.checking.wording;

import java.util.Set;
import java.util.regex.Pattern;

/** How headings are compared that say the same in other words. */
final class Headings {

    private static final Set<String> OVERVIEWS = Set.of("总体情况", "概述", "概况", "基本情况", "总体概述", "工作概述", "总述");

    private static final int MOST_OWN_LETTERS = 3;

    private static final Pattern WORDS_OF_ALL = Pattern.compile("情况|工作|政府信息公开|政府信息|信息公开|政务公开|有关|相关|方面|本年度|年度");

    private Headings() {}

    /** 1 when equal, 0 when nothing is common: common letters in their order over the mean length. */
    static double likeness(String a, String b) {
        if (OVERVIEWS.contains(a) && OVERVIEWS.contains(b)) {
            return 1;
        }
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common(a, b) / (a.length() + b.length());
    }

    /** Whether one heading says no more than the other, in whatever order: at most three letters are its own. */
    static boolean within(String announced, String printed) {
        StringBuilder rest = new StringBuilder(printed);
        int own = 0;
        for (char c : announced.toCharArray()) {
            int at = rest.indexOf(String.valueOf(c));
            if (at < 0) {
                own++;
            } else {
                rest.deleteCharAt(at);
            }
        }
        return own <= MOST_OWN_LETTERS;
    }

    /** Whether the two have at least a third of the shorter in common, apart from the words that stand in every heading. */
    static boolean related(String a, String b) {
        boolean overviews = OVERVIEWS.contains(a) && OVERVIEWS.contains(b);
        String one = WORDS_OF_ALL.matcher(a).replaceAll("");
        String other = WORDS_OF_ALL.matcher(b).replaceAll("");
        boolean tooShort = Math.min(one.length(), other.length()) < 2;
        return overviews || tooShort || common(one, other) * 3 > Math.min(one.length(), other.length());
    }

    private static int common(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
