package org.daylight.reports.text;

/** How alike two labels are: 1 for equal, 0 for nothing in common (edit distance over the longer length). */
public final class Likeness {

    private Likeness() {}

    public static double of(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (longer == 0) {
            return 1;
        }
        if (Math.abs(a.length() - b.length()) * 2 > longer) {
            return 0;
        }
        return 1 - (double) distance(a, b) / longer;
    }

    /** A quick upper bound of {@link #of}: the letters both have, wherever they stand. */
    public static double atMost(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int common = 0;
        for (int i = 0; i < a.length() && Math.min(a.length(), b.length()) * 2 >= longer; i++) {
            common += b.indexOf(a.charAt(i)) >= 0 ? 1 : 0;
        }
        return longer == 0 ? 1 : (double) common / longer;
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] spare = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}
