package org.daylight.reports.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Automatic list numbers of a Word document: they are printed but stand nowhere in its text. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final int LONGEST_CHAIN = 20;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /** How one level counts. */
    private record Level(String format, String text, int start) {}

    /** Which list and level a paragraph belongs to; a level of -1 was not said. */
    private record Membership(@Nullable String list, int level) {}

    private final Map<String, Level[]> templates = new HashMap<>();
    private final Map<String, String> templateOfList = new HashMap<>();
    private final Map<String, Membership> styles = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    WordNumbering(Document numbering, Document styleSheet) {
        for (Element template : numbering.getElementsByTag("w:abstractnum")) {
            templates.put(template.attr("w:abstractNumId"), levels(template));
        }
        for (Element list : numbering.getElementsByTag("w:num")) {
            templateOfList.put(list.attr("w:numId"), value(list, "w:abstractnumid", ""));
        }
        for (Element style : styleSheet.getElementsByTag("w:style")) {
            String id = style.attr("w:styleId");
            parents.put(id, value(style, "w:basedon", ""));
            Membership membership = membership(child(child(style, "w:ppr"), "w:numpr"));
            if (membership != null) {
                styles.put(id, membership);
            }
        }
    }

    private static Level[] levels(Element template) {
        Level[] levels = new Level[LEVELS];
        for (Element level : template.getElementsByTag("w:lvl")) {
            int index = number(level.attr("w:ilvl"), 0);
            if (index >= 0 && index < LEVELS) {
                levels[index] = new Level(
                        value(level, "w:numfmt", "decimal").toLowerCase(Locale.ROOT),
                        value(level, "w:lvltext", ""),
                        number(value(level, "w:start", "1"), 1));
            }
        }
        return levels;
    }

    /** The printed number of a paragraph, empty when it has none; counts on. */
    String next(Element paragraph) {
        Element properties = child(paragraph, "w:ppr");
        Membership own = membership(child(properties, "w:numpr"));
        Membership inherited = ofStyle(value(properties, "w:pstyle", ""));
        String list = own != null && own.list() != null ? own.list() : inherited == null ? null : inherited.list();
        if (list == null || list.equals("0")) {
            return "";
        }
        int level = own != null && own.level() >= 0 ? own.level() : inherited == null ? 0 : inherited.level();
        String template = templateOfList.getOrDefault(list, "");
        Level[] levels = templates.get(template);
        return levels == null ? "" : count(template, levels, Math.clamp(level, 0, LEVELS - 1));
    }

    private String count(String template, Level[] levels, int level) {
        int[] counts = counters.computeIfAbsent(template, t -> new int[LEVELS]);
        counts[level]++;
        Arrays.fill(counts, level + 1, LEVELS, 0);
        if (levels[level] == null
                || levels[level].format().equals("bullet")
                || levels[level].format().equals("none")) {
            return "";
        }
        String text = levels[level].text();
        for (int i = 0; i < LEVELS && text.indexOf('%') >= 0; i++) {
            if (levels[i] != null) {
                int shown = levels[i].start() - 1 + Math.max(1, counts[i]);
                text = text.replace("%" + (i + 1), printed(levels[i].format(), shown));
            }
        }
        return text;
    }

    private @Nullable Membership ofStyle(String style) {
        String at = style;
        for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
            Membership membership = styles.get(at);
            if (membership != null) {
                return membership;
            }
            at = parents.getOrDefault(at, "");
        }
        return null;
    }

    private static @Nullable Membership membership(@Nullable Element properties) {
        if (properties == null) {
            return null;
        }
        String list = value(properties, "w:numid", "");
        return new Membership(list.isEmpty() ? null : list, number(value(properties, "w:ilvl", "-1"), -1));
    }

    private static String printed(String format, int number) {
        return switch (format) {
            case "chinesecounting",
                    "chinesecountingthousand",
                    "japanesecounting",
                    "taiwanesecountingthousand",
                    "taiwanesecounting",
                    "ideographdigital",
                    "chineselegalsimplified" -> chinese(number);
            case "decimalenclosedcircle", "decimalenclosedcirclechinese" ->
                number <= CIRCLED.length() ? CIRCLED.substring(number - 1, number) : String.valueOf(number);
            case "lowerletter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            case "upperletter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            default -> String.valueOf(number);
        };
    }

    /** 1 is 一, 10 十, 21 二十一. */
    private static String chinese(int number) {
        if (number < 1 || number > 99) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String left = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return left + (ones == 0 ? "" : String.valueOf(DIGITS.charAt(ones)));
    }

    private static @Nullable Element child(@Nullable Element parent, String name) {
        if (parent != null) {
            for (Element child : parent.children()) {
                if (child.normalName().equals(name)) {
                    return child;
                }
            }
        }
        return null;
    }

    private static String value(@Nullable Element parent, String name, String otherwise) {
        Element child = child(parent, name);
        return child == null ? otherwise : child.attr("w:val");
    }

    private static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }
}
