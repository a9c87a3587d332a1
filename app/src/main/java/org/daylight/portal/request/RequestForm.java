package org.daylight.portal.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.web.Page;

/**
 * The form as it was sent, to be shown again as it was: what was typed, which files are kept, what is to be mended.
 *
 * @param values by the names of the fields
 * @param kept the files already taken in, by the names of their fields
 */
public record RequestForm(Map<String, String> values, Map<String, Kept> kept, List<Problem> problems) {

    /** A file that need not be sent again. */
    public record Kept(String name, String pass) {}

    /** One thing to mend: the field and the words with what they name. */
    public record Problem(String field, String messageKey, List<Object> arguments) {}

    public RequestForm {
        values = Map.copyOf(values);
        kept = Map.copyOf(kept);
        problems = List.copyOf(problems);
    }

    /** What stands in a field; empty when nothing does. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isChosen(String field, String value) {
        return value(field).equals(value);
    }

    /** The first thing wrong with a field, in words; empty when it is right. */
    public String error(Page page, String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> words(page, problem))
                .findFirst()
                .orElse("");
    }

    /** Everything to mend, field by field, for the summary above the form. */
    public Map<String, String> summary(Page page) {
        Map<String, String> summary = new LinkedHashMap<>();
        problems.forEach(problem -> summary.putIfAbsent(problem.field(), words(page, problem)));
        return summary;
    }

    private static String words(Page page, Problem problem) {
        return page.text(problem.messageKey(), problem.arguments().toArray());
    }

    /** Whether anything was entered about an agent, so that this part is shown open. */
    public boolean hasAgent() {
        return values.entrySet().stream()
                        .anyMatch(value -> value.getKey().startsWith("agent.")
                                && !value.getKey().equals("agent.document")
                                && !value.getValue().isBlank())
                || kept.keySet().stream().anyMatch(field -> field.startsWith("agent."))
                || problems.stream().anyMatch(problem -> problem.field().startsWith("agent."));
    }
}
