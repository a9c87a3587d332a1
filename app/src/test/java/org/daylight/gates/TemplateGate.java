package org.daylight.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words and inline code in a template. */
final class TemplateGate {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s(title|alt|placeholder|label|summary|content|aria-[a-z]+|value)=\"([^\"]*)\"");
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}|[A-Za-z]{2,}");
    private static final Pattern MACHINE = Pattern.compile("&[a-z#0-9]+;|<!doctype html>");
    private static final Pattern META = Pattern.compile("<meta[^>]*>|<input type=\"(hidden|radio|checkbox)\"[^>]*>");
    private static final Pattern STATE =
            Pattern.compile("true|false|page|step|polite|assertive|on|off|[a-z0-9-]+-about");
    private static final List<String> REFERENCES =
            List.of("aria-labelledby", "aria-describedby", "aria-controls", "aria-live", "aria-hidden", "aria-current");
    private static final Pattern INLINE = Pattern.compile(
            "\\sstyle=|<style|\\son[a-z]+=|javascript:|hx-on|<script(?![^>]*\\ssrc=\"/)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LIST =
            Pattern.compile("<table class=\"((?:table|rows)[a-z ]*)\">(.*?)</table>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[dh]( [^>]*)?>");

    private TemplateGate() {}

    static List<String> visibleWords(String template) {
        String markup = MACHINE.matcher(new JteText(template).markup()).replaceAll("");
        List<String> found = new ArrayList<>();
        for (String text : TAG.split(markup)) {
            if (WORDS.matcher(text).find()) {
                found.add(text.strip());
            }
        }
        Matcher attribute = ATTRIBUTE.matcher(META.matcher(markup).replaceAll(""));
        while (attribute.find()) {
            String value = attribute.group(2);
            boolean state = REFERENCES.contains(attribute.group(1))
                    || STATE.matcher(value).matches();
            boolean button =
                    !"value".equals(attribute.group(1)) || value.codePoints().anyMatch(TemplateGate::isHan);
            if (!state && button && WORDS.matcher(value).find()) {
                found.add(attribute.group().strip());
            }
        }
        return found;
    }

    static List<String> inlineCode(String template) {
        return INLINE.matcher(new JteText(template).markup())
                .results()
                .map(match -> match.group().strip())
                .toList();
    }

    /** Cells that a phone would show without the name of their column, and lists that it would cut off. */
    static List<String> namelessCells(String template) {
        List<String> found = new ArrayList<>();
        Matcher list = LIST.matcher(new JteText(template).markup());
        while (list.find()) {
            String rows = list.group(2).substring(Math.max(0, list.group(2).indexOf("<tbody>")));
            if (list.group(1).contains("records")) {
                CELL.matcher(rows)
                        .results()
                        .map(cell -> cell.group())
                        .filter(cell -> !cell.contains(" data-head="))
                        .forEach(found::add);
            } else {
                found.add("class=\"" + list.group(1) + "\"");
            }
        }
        return found;
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
