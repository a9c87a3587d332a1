package org.daylight.request;

/**
 * One thing to mend in a form.
 *
 * @param field name of the field as in {@link NewRequest}, for instance {@code applicant.name}
 * @param messageKey key of the sentence
 */
public record FieldProblem(String field, String messageKey) {}
