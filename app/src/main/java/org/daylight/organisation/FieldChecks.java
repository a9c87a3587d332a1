package org.daylight.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daylight.shared.Answer;

/** Collects everything that is wrong with a form, so that a person mends it in one go. Lengths count characters (𠮷 is one). */
final class FieldChecks {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 80;
    private static final int LONGEST_BASIS = 300;

    private final List<FieldProblem> problems = new ArrayList<>();

    FieldChecks required(String field, String value, int longest) {
        return that(!value.isBlank(), field, "organisation.problem.missing").optional(field, value, longest);
    }

    FieldChecks optional(String field, String value, int longest) {
        int length = value.codePointCount(0, value.length());
        return that(
                length <= longest,
                field,
                "organisation.problem.too-long",
                Integer.toString(longest),
                Integer.toString(length));
    }

    FieldChecks slug(String field, String value) {
        boolean good = SLUG.matcher(value).matches() && value.length() <= LONGEST_SLUG && !"new".equals(value);
        return that(good, field, "organisation.problem.slug");
    }

    FieldChecks decree(Decree decree) {
        return required("basis", decree.basis(), LONGEST_BASIS);
    }

    FieldChecks matches(String field, String value, Pattern pattern, String messageKey) {
        return that(value.isEmpty() || pattern.matcher(value).matches(), field, messageKey);
    }

    FieldChecks that(boolean good, String field, String messageKey, Object... arguments) {
        if (!good) {
            problems.add(new FieldProblem(field, messageKey, List.of(arguments)));
        }
        return this;
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** The first problem as a refusal, for callers that did not ask before. */
    static <T> Optional<Answer<T>> refusal(List<FieldProblem> problems) {
        return problems.stream()
                .findFirst()
                .map(problem -> new Answer.Refused<T>(problem.messageKey(), problem.arguments(), ""));
    }
}
