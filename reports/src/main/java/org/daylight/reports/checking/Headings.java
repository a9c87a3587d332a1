package org.daylight.reports.checking;

import java.util.Set;

/** How headings are compared that say the same in other words. */
final class Headings {

    private static final Set<String> OVERVIEWS = Set.of("总体情况", "概述", "概况", "基本情况", "总体概述", "工作概述", "总述");

    private static final int MOST_OWN_LETTERS = 3;

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

    /** Whether the two have at least a third of the shorter in common. */
    static boolean related(String a, String b) {
        boolean overviews = OVERVIEWS.contains(a) && OVERVIEWS.contains(b);
        return overviews || common(a, b) * 3 > Math.min(a.length(), b.length());
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
