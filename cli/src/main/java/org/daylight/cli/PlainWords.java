package org.daylight.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plainly written form of the small commands and of reading reports: each option apart from its value, nothing unknown, nothing missing.
 * Everything else, help included, is left to the parser, whose classes no start-up cache can hold.
 */
final class PlainWords {

    private static final Map<String, Set<String>> VALUES = Map.of(
            "due", Set.of("--received", "--event"),
            "fee", Set.of("--earlier", "--items", "--pages"),
            "calendar", Set.of());

    private static final Set<String> FLAGS = Set.of("--json", "--provisional");

    private final String command;
    private final Map<String, List<String>> options = new HashMap<>();
    private final List<String> rest = new ArrayList<>();

    PlainWords(String... arguments) {
        command = arguments.length == 0 ? "" : arguments[0];
        Set<String> valued = VALUES.getOrDefault(command, Set.of());
        for (int index = 1; index < arguments.length; index++) {
            String word = arguments[index];
            if (valued.contains(word) && index + 1 < arguments.length) {
                index++;
                options.computeIfAbsent(word, any -> new ArrayList<>()).add(arguments[index]);
            } else {
                rest.add(word);
            }
        }
    }

    /** Whether the words are a whole command and nothing more. */
    boolean areUnderstood() {
        return switch (command) {
            case "due" -> isOnceEach() && options.containsKey("--received") && FLAGS.containsAll(rest) && !isPreview();
            case "fee" -> isOnceEach() && FLAGS.containsAll(rest) && !isPreview();
            case "calendar" ->
                names().size() == 1 && rest.stream().filter(FLAGS::contains).count() == rest.size() - 1;
            case "report" -> isPlainReport();
            default -> false;
        };
    }

    /** Answers and gives the exit code. */
    int answer() {
        boolean json = rest.contains("--json");
        return switch (command) {
            case "due" ->
                new DueCommand().answer(value("--received", ""), options.getOrDefault("--event", List.of()), json);
            case "fee" -> new FeeCommand().answer(value("--earlier"), value("--items"), value("--pages"), json);
            case "report" -> answerReport(json);
            default -> new CalendarCommand().answer(names().getFirst(), isPreview(), json);
        };
    }

    /** {@code check [--json] PATH…} or {@code compare [--json] [--prose] FILE FILE}. */
    private boolean isPlainReport() {
        List<String> names = names();
        List<String> flags = rest.stream().filter(word -> word.startsWith("-")).toList();
        return switch (names.isEmpty() ? "" : names.getFirst()) {
            case "check" -> names.size() > 1 && Set.of("--json").containsAll(flags);
            case "compare" -> names.size() == 3 && Set.of("--json", "--prose").containsAll(flags);
            default -> false;
        };
    }

    private int answerReport(boolean json) {
        ReportCommand report = new ReportCommand();
        List<Path> paths = names().stream().skip(1).map(Path::of).toList();
        return names().getFirst().equals("check")
                ? report.check(json, paths)
                : report.compare(json, rest.contains("--prose"), paths.getFirst(), paths.getLast());
    }

    private boolean isOnceEach() {
        return options.entrySet().stream()
                .noneMatch(option -> option.getValue().stream().anyMatch(value -> value.startsWith("--"))
                        || (option.getValue().size() > 1 && !option.getKey().equals("--event")));
    }

    private boolean isPreview() {
        return rest.contains("--provisional");
    }

    private List<String> names() {
        return rest.stream().filter(word -> !word.startsWith("-")).toList();
    }

    private String value(String option, String otherwise) {
        String value = value(option);
        return value == null ? otherwise : value;
    }

    private @Nullable String value(String option) {
        List<String> values = options.get(option);
        return values == null ? null : values.getFirst();
    }
}
