package org.daylight.organisation;

import java.util.List;

/**
 * What is wrong with one field of a form.
 *
 * @param field the field's name, in words joined by hyphens
 * @param messageKey key of the sentence that says how to mend it
 */
public record FieldProblem(String field, String messageKey, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }
}
