package org.daylight.reports.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pairs names with figures: 予以公开、部分公开、不予公开的分别为137件、20件和15件. */
final class Respective {

    private static final Pattern MARK = Pattern.compile("(?:的|数|数量|申请|件数|情形)?分别(?:为|是|有|达|计|达到|约)?$");
    private static final Pattern QUOTED = Pattern.compile("“([^”]{2,20})”");
    private static final int LONGEST = 120;
    /** A row of more figures has no name for each in so few letters. */
    private static final int MOST = LONGEST + 1;

    private Respective() {}

    /** The name that belongs to a figure of such a row; null when it stands in none. */
    static @Nullable String name(String text, List<Numeral> numerals, int index) {
        int first = index;
        while (first > 0 && index - first < MOST && isNeighbour(text, numerals.get(first - 1), numerals.get(first))) {
            first--;
        }
        int last = index;
        while (last + 1 < numerals.size()
                && last - index < MOST
                && isNeighbour(text, numerals.get(last), numerals.get(last + 1))) {
            last++;
        }
        int size = last - first + 1;
        if (size < 2 || size > MOST) {
            return null;
        }
        int start = numerals.get(first).start();
        String before = text.substring(Math.max(0, start - LONGEST), start);
        Matcher mark = MARK.matcher(before);
        if (!mark.find()) {
            return null;
        }
        List<String> names = names(clause(before.substring(0, mark.start())));
        return names.size() == size ? names.get(index - first) : null;
    }

    private static boolean isNeighbour(String text, Numeral one, Numeral next) {
        int gap = next.start() - one.end();
        if (gap > 1 || one.kind() != next.kind() && one.kind() != Numeral.Kind.BARE) {
            return false;
        }
        return gap == 1 && "、和及,".indexOf(text.charAt(one.end())) >= 0;
    }

    private static String clause(String before) {
        int stop = Math.max(
                Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')),
                Math.max(before.lastIndexOf(':'), before.lastIndexOf(',')));
        return before.substring(stop + 1);
    }

    private static List<String> names(String clause) {
        List<String> quoted = new ArrayList<>();
        Matcher quote = QUOTED.matcher(clause);
        while (quote.find()) {
            quoted.add(quote.group(1));
        }
        if (quoted.size() > 1) {
            return quoted;
        }
        List<String> names = new ArrayList<>();
        for (String name : clause.split("[、和及]", -1)) {
            names.add(Labels.stripped(name));
        }
        return names;
    }
}
