package org.daylight.workbench.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daylight.organisation.Decree;
import org.daylight.organisation.FieldProblem;
import org.daylight.organisation.OrganId;
import org.daylight.shared.Answer;
import org.daylight.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** What a person typed, kept as it is, and what is wrong with it; public because templates show it. */
public final class Form {

    /** Stands for an organ that cannot be read; no organ has it, nor has the installation. */
    private static final OrganId UNREADABLE = new OrganId(new UUID(-1, -1));

    private static final int REFUSED_FIELD = 2;
    private static final int MOST_ROWS = 60;

    private final Map<String, String> values;
    private final List<FieldProblem> problems;

    private Form(Map<String, String> values, List<FieldProblem> problems) {
        this.values = values;
        this.problems = problems;
    }

    /** A form filled in advance. */
    static Form filled(Map<String, String> values) {
        return new Form(Map.copyOf(values), new ArrayList<>());
    }

    /** A form as it was sent; what no reader sees is dropped. */
    static Form sent(Map<String, String> fields) {
        Map<String, String> clean = new HashMap<>();
        fields.forEach((name, value) -> clean.put(name, TypedText.text(value)));
        return new Form(Map.copyOf(clean), new ArrayList<>());
    }

    /** The value of a field; empty when it was not sent. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isTicked(String field) {
        return values.containsKey(field) && !value(field).isEmpty();
    }

    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    public List<FieldProblem> problemsOf(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .toList();
    }

    /** The same form with its numbered rows closed up: a row of which every field is empty is gone. */
    Form closedUp(List<String> columns) {
        Map<String, String> closed = new HashMap<>(values);
        int rows = 0;
        for (int n = 1; n <= MOST_ROWS; n++) {
            int row = n;
            boolean empty = columns.stream()
                    .allMatch(column -> value(column + "-" + row).isEmpty());
            columns.forEach(column -> closed.remove(column + "-" + row));
            if (!empty) {
                rows++;
                int target = rows;
                columns.forEach(column -> closed.put(column + "-" + target, value(column + "-" + row)));
            }
        }
        return new Form(Map.copyOf(closed), problems);
    }

    /** How many numbered rows of a closed-up form are filled. */
    int rows(String column) {
        int rows = 0;
        while (rows < MOST_ROWS && values.containsKey(column + "-" + (rows + 1))) {
            rows++;
        }
        return rows;
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    Form with(List<FieldProblem> more) {
        problems.addAll(more);
        return this;
    }

    /** A refusal belongs to the field that its key names: {@code organisation.refused.slug.taken} to {@code slug}. */
    Form with(Answer.Refused<?> refused) {
        String[] key = refused.messageKey().split("\\.", -1);
        String field = key.length > REFUSED_FIELD + 1 ? key[REFUSED_FIELD] : "";
        return with(List.of(new FieldProblem(field, refused.messageKey(), refused.arguments())));
    }

    void problem(String field, String messageKey) {
        problems.add(new FieldProblem(field, messageKey, List.of()));
    }

    /** The day and the paper; an unreadable day is a problem of its field. */
    Decree decree() {
        return new Decree(date("effective-on").orElse(LocalDate.EPOCH), value("basis"));
    }

    private Optional<LocalDate> date(String field) {
        try {
            return Optional.of(LocalDate.parse(value(field)));
        } catch (DateTimeParseException unreadable) {
            problem(field, "organisation.problem.date");
            return Optional.empty();
        }
    }

    /** The organ chosen; none or an unreadable one is a problem of its field. */
    OrganId organ(String field) {
        try {
            return OrganId.of(value(field));
        } catch (IllegalArgumentException unreadable) {
            problem(field, "organisation.problem.missing");
            return UNREADABLE;
        }
    }

    <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value(field))) {
                return constant;
            }
        }
        problem(field, "organisation.problem.missing");
        return null;
    }

    /** A number with at most six decimals; null when the field is empty or, with a problem noted, unreadable. */
    @Nullable
    BigDecimal degrees(String field) {
        String value = value(field);
        if (value.isEmpty()) {
            return null;
        }
        if (!value.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            problem(field, "organisation.problem.coordinates");
            return null;
        }
        return new BigDecimal(value);
    }

    /** The version that the person saw; a missing or changed one counts as outdated. */
    long version() {
        return value("version").matches("\\d{1,18}") ? Long.parseLong(value("version")) : -1;
    }
}
