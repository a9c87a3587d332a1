package org.daylight.reports.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages a text the way careless copying does, and knows which figures stand in the damaged part. */
final class Mutants {

    private static final String SCRAPS = "|：。0 7年第项总\n\t-（<&\ufffd";
    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

    private Mutants() {}

    static String of(String text, Random random) {
        return switch (random.nextInt(11)) {
            case 0 -> dropped(text, random);
            case 1 -> inserted(text, random);
            case 2 -> digitChanged(text, random);
            case 3 -> text.substring(0, 2 + random.nextInt(text.length() - 2));
            case 4 -> partLost(text, random);
            case 5 -> cellLost(text, random);
            default -> linesDamaged(text, random);
        };
    }

    private static String dropped(String text, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            mutant.deleteCharAt(random.nextInt(mutant.length()));
        }
        return mutant.toString();
    }

    private static String inserted(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + SCRAPS.charAt(random.nextInt(SCRAPS.length())) + text.substring(at);
    }

    private static String digitChanged(String text, Random random) {
        for (int at = random.nextInt(text.length()); at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
            }
        }
        return text;
    }

    private static String partLost(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + text.substring(Math.min(text.length(), at + random.nextInt(80)));
    }

    /** One figure with what separates it is lost, so that all others move up. */
    private static String cellLost(String text, Random random) {
        Matcher figure = Pattern.compile("(?<=[|\\t\\n>] ?)\\d+ ?[|\\t\\n]").matcher(text);
        return figure.find(random.nextInt(text.length()))
                ? text.substring(0, figure.start()) + text.substring(figure.end())
                : text;
    }

    private static String linesDamaged(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.size() < 3) {
            return dropped(text, random);
        }
        int at = random.nextInt(lines.size() - 1);
        int next = at + 1;
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> Collections.swap(lines, at, next);
            case 3 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            default -> lines.set(at, lines.get(at) + lines.remove(next));
        }
        return String.join("\n", lines);
    }

    /** Figures in the lines that are not as they were: to read one of these is to read what stands there. */
    static Set<BigDecimal> figuresIn(String original, String mutant) {
        int from = 0;
        int most = Math.min(original.length(), mutant.length());
        while (from < most && original.charAt(from) == mutant.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < most - from
                && original.charAt(original.length() - 1 - end) == mutant.charAt(mutant.length() - 1 - end)) {
            end++;
        }
        int first = Math.max(0, mutant.lastIndexOf('\n', Math.max(0, from - 1)));
        int last = mutant.indexOf('\n', mutant.length() - end);
        Matcher matcher = FIGURE.matcher(mutant.substring(first, last < 0 ? mutant.length() : last));
        Set<BigDecimal> figures = new HashSet<>();
        while (matcher.find() && figures.size() < 4_000) {
            figures.add(new BigDecimal(matcher.group().replace(",", "")).stripTrailingZeros());
        }
        return figures;
    }
}
