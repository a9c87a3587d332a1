package org.daylight.reports.checking.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.text.Figures;
import org.daylight.reports.text.Plain;

/**
 * The parts a preamble announces: 本报告由总体情况、主动公开…等六部分组成.
 *
 * @param count how many it says, 0 when it does not say
 * @param names the pieces between its commas, in order; several pieces can make one title
 * @param quote the words of the source
 */
record AnnouncedParts(int count, List<String> names, String quote) {

    private static final int FEWEST = 3;
    private static final String NUMBER = "([一二三四五六七八九十两]{1,3}|\\d{1,2})";
    private static final Pattern LIST_FIRST = Pattern.compile(
            "(?:报告|年报|全文|正文|内容)[^。；;:：]{0,8}?(?:由|包括|包含|分为|涵盖|有|为[：:]|如下[：:])([^。]{6,600}?)(?:等|共|这|以上|下列)?\\s*"
                    + NUMBER + "\\s*(?:个|大)?(?:部分|方面)(?:内容)?(?:组成|构成|。|,|，|;|；)");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(?:报告|年报|全文|正文)[^。；;:：]{0,8}?(?:由|包括|包含|分为|分|共|含|有)(?:以下|如下)?" + NUMBER
                    + "\\s*(?:个|大)?部分(?:组成|构成|内容)?[：:，,](?:分别(?:为|是))?([^。]{6,600})。");
    private static final Pattern UNCOUNTED = Pattern.compile(
            "(?:报告|年报|全文)(?:主要)?(?:内容)?(?:(?:为|包括|包含|由)[：:]?|如下[：:])([^。：:]{20,400}?)(?<!等|等内容|等方面)(?:组成|构成)?。");
    private static final Pattern PIECES = Pattern.compile("[、，,；;：:]|[“”\"]|以及|及|和|与|暨");

    /** What the preamble announces, when it gives both the parts and their number. */
    static Optional<AnnouncedParts> in(String preamble) {
        Matcher m = LIST_FIRST.matcher(preamble);
        if (m.find()) {
            return of(m.group(2), m.group(1), m.group());
        }
        m = NUMBER_FIRST.matcher(preamble);
        if (m.find()) {
            return of(m.group(1), m.group(2), m.group());
        }
        m = UNCOUNTED.matcher(preamble);
        while (m.find()) {
            List<String> names = names(m.group(1));
            if (names.size() >= FEWEST) {
                return Optional.of(new AnnouncedParts(0, names, m.group()));
            }
        }
        return Optional.empty();
    }

    private static Optional<AnnouncedParts> of(String number, String list, String quote) {
        int count = Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : Figures.parseChinese(number).map(f -> f.value().intValue()).orElse(0);
        List<String> names = names(list);
        boolean whole = count >= 2 && count <= 20 && names.size() >= count;
        return whole ? Optional.of(new AnnouncedParts(count, names, quote)) : Optional.empty();
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String piece : PIECES.split(list, -1)) {
            String name = bare(piece);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Letters only, without list number and without the words that join. */
    static String bare(String title) {
        return Plain.label(title).replaceAll("以及|[及和与暨等的]", "");
    }

    /** The pieces joined to as many titles as there are headings, each as near to its heading as can be. */
    List<String> joinedTo(List<String> headings) {
        int parts = headings.size();
        double[][] best = new double[parts + 1][names.size() + 1];
        int[][] from = new int[parts + 1][names.size() + 1];
        for (double[] row : best) {
            Arrays.fill(row, -1);
        }
        best[0][0] = 0;
        for (int part = 1; part <= parts; part++) {
            fill(best, from, part, headings.get(part - 1));
        }
        List<String> titles = new ArrayList<>();
        int end = names.size();
        for (int part = parts; part > 0; part--) {
            titles.addFirst(String.join("", names.subList(from[part][end], end)));
            end = from[part][end];
        }
        return titles;
    }

    private void fill(double[][] best, int[][] from, int part, String heading) {
        for (int end = part; end <= names.size(); end++) {
            for (int start = Math.max(part - 1, end - 5); start < end; start++) {
                if (best[part - 1][start] < 0) {
                    continue;
                }
                String title = String.join("", names.subList(start, end));
                double value = best[part - 1][start] + Headings.likeness(title, heading);
                if (value > best[part][end]) {
                    best[part][end] = value;
                    from[part][end] = start;
                }
            }
        }
    }
}
