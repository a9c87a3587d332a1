package org.daylight.gates;

import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys, bundles and words: what is used exists, what exists is used, and both languages are complete. */
final class TextGate {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*\\+)?");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:?!]|[,;:?!]\\p{IsHan}");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern CITATION = Pattern.compile("(《[^》]+》|\\S{0,12})?(第[一二三四五六七八九十百]+条|\\d+号)\\S{0,40}");

    private TextGate() {}

    /** Faults of a bundle in itself. */
    static List<String> faults(Bundle bundle) {
        List<String> faults = new ArrayList<>();
        Set<String> lonely = new TreeSet<>(bundle.chinese().keySet());
        lonely.addAll(bundle.english().keySet());
        lonely.removeIf(
                key -> bundle.chinese().containsKey(key) && bundle.english().containsKey(key));
        lonely.forEach(key -> faults.add(key + " is in one language only"));
        bundle.chinese().forEach((key, text) -> {
            faults.addAll(formatFaults(key, text));
            if (HALF_WIDTH.matcher(text).find()) {
                faults.add(key + " has half-width punctuation beside Chinese: " + text);
            }
            String english = bundle.english().getOrDefault(key, "");
            if (!arguments(text).equals(arguments(english)) && !isChoice(text, english)) {
                faults.add(key + " names other arguments in English");
            }
        });
        bundle.english().forEach((key, text) -> faults.addAll(formatFaults(key, text)));
        return faults.stream().map(fault -> bundle.name() + ": " + fault).toList();
    }

    /** Each language shows one argument whole: sentences of the law come ready in both. */
    private static boolean isChoice(String chinese, String english) {
        return chinese.matches("\\{\\d}") && english.matches("\\{\\d}");
    }

    private static List<String> formatFaults(String key, String text) {
        if (text.isBlank()) {
            return List.of(key + " says nothing");
        }
        if (LONE_QUOTE.matcher(text).find()) {
            return List.of(key + " has a single quote that must be doubled: " + text);
        }
        try {
            Format[] formats = new MessageFormat(text).getFormats();
            return formats.length > 9 ? List.of(key + " names more than a reader can follow") : List.of();
        } catch (IllegalArgumentException e) {
            return List.of(key + " is no message format: " + e.getMessage());
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    /** Keys that Java asks for by {@code text} or answers with a refusal; what begins a key must begin one that exists. */
    static List<String> missingInJava(JavaFile file, Collection<String> known) {
        return file.words().stream()
                .filter(words ->
                        Set.of("text", "refused", "Refused", "Refused<>").contains(words.call()))
                .filter(words -> words.begins() || KEY.matcher(words.value()).matches())
                .filter(words -> !isKnown(words.value(), words.begins(), known))
                .map(words -> file.at(words.line()) + " " + words.value())
                .toList();
    }

    static List<String> missingInTemplate(String template, Collection<String> known) {
        return new JteText(template)
                .expressions().stream()
                        .flatMap(java -> texts(java).stream())
                        .flatMap(java -> LITERAL.matcher(java).results())
                        .filter(match -> match.group(1).indexOf('.') > 0)
                        .filter(match -> !isKnown(match.group(1), match.group(2) != null, known))
                        .map(match -> match.group(1))
                        .toList();
    }

    private static boolean isKnown(String key, boolean begins, Collection<String> known) {
        return begins ? known.stream().anyMatch(each -> each.startsWith(key)) : known.contains(key);
    }

    /** The first arguments of all calls of {@code page.text} in an expression. */
    private static List<String> texts(String java) {
        List<String> found = new ArrayList<>();
        for (int at = java.indexOf("page.text("); at >= 0; at = java.indexOf("page.text(", at + 1)) {
            int from = at + "page.text(".length();
            int depth = 0;
            int to = from;
            while (to < java.length() && (depth > 0 || (java.charAt(to) != ',' && java.charAt(to) != ')'))) {
                depth += java.charAt(to) == '(' ? 1 : java.charAt(to) == ')' ? -1 : 0;
                to++;
            }
            found.add(java.substring(from, to));
        }
        return found;
    }

    /** Every string of the programme, as it stands in Java and in templates; the ends of keys are made at run time. */
    static Set<String> spoken(List<JavaFile> java, List<String> templates) {
        Stream<String> inJava =
                java.stream().flatMap(file -> file.words().stream()).map(JavaFile.Words::value);
        Stream<String> inTemplates = templates.stream()
                .flatMap(template -> new JteText(template).expressions().stream())
                .flatMap(expression -> LITERAL.matcher(expression).results())
                .map((MatchResult match) -> match.group(1));
        return Stream.concat(inJava, inTemplates).collect(Collectors.toSet());
    }

    static List<String> unused(Collection<String> keys, Set<String> spoken, Map<String, List<String>> enums) {
        return keys.stream()
                .filter(key -> !spoken.contains(key))
                .filter(key -> spoken.stream()
                        .noneMatch(each -> each.length() > 3
                                && (each.endsWith(".") || each.endsWith("-"))
                                && !"enum.".equals(each)
                                && key.startsWith(each)))
                .filter(key -> !isConstant(key, enums))
                .toList();
    }

    private static boolean isConstant(String key, Map<String, List<String>> enums) {
        String[] parts = key.split("\\.");
        return parts.length == 3
                && "enum".equals(parts[0])
                && enums.getOrDefault(parts[1], List.of()).contains(parts[2]);
    }

    /** Enums that have words for some of their constants must have them for all. */
    static List<String> wordlessConstants(Collection<String> keys, Map<String, List<String>> enums) {
        return enums.entrySet().stream()
                .filter(type -> keys.stream().anyMatch(key -> key.startsWith("enum." + type.getKey() + ".")))
                .flatMap(type -> type.getValue().stream().map(constant -> "enum." + type.getKey() + "." + constant))
                .filter(key -> !keys.contains(key))
                .toList();
    }

    /** Chinese sentences in Java; citations of provisions, annotations and log lines are not for readers of pages. */
    static List<String> chineseWords(JavaFile file) {
        return file.words().stream()
                .filter(words -> !words.inAnnotation() && !words.forOperators())
                .filter(words -> HAN.matcher(words.value()).find())
                .filter(words -> !CITATION.matcher(words.value()).matches())
                .map(words -> file.at(words.line()) + " " + words.value().strip())
                .toList();
    }
}
