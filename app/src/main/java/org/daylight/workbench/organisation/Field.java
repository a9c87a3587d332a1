package org.daylight.workbench.organisation;

import java.util.List;

/**
 * One field of a form.
 *
 * @param labelKey key of its label; {@code number}, unless 0, is the label's argument
 * @param hintKey key of the sentence below the label; empty for none
 */
public record Field(
        String name, Type type, String labelKey, int number, String hintKey, boolean required, List<Option> options) {

    /** How a field is filled in. */
    public enum Type {
        /** Not a field: a heading above the following ones. */
        HEADING,
        LINE,
        TEXT,
        DATE,
        CHOICE,
        TICK
    }

    /** One choice: a value with words, or with the key of its words. */
    public record Option(String value, String label, String labelKey) {

        static Option words(String value, String label) {
            return new Option(value, label, "");
        }

        static Option key(Enum<?> constant) {
            String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return new Option(constant.name(), "", key);
        }
    }

    public Field {
        options = List.copyOf(options);
    }

    private static Field of(String name, Type type) {
        return new Field(name, type, "organisation.field." + name, 0, "", false, List.of());
    }

    static Field heading(String labelKey) {
        return new Field("", Type.HEADING, labelKey, 0, "", false, List.of());
    }

    static Field line(String name) {
        return of(name, Type.LINE);
    }

    static Field text(String name) {
        return of(name, Type.TEXT);
    }

    static Field tick(String name) {
        return of(name, Type.TICK);
    }

    static Field choice(String name, List<Option> options) {
        return new Field(name, Type.CHOICE, "organisation.field." + name, 0, "", true, options);
    }

    /** The day and the paper of every act. */
    static List<Field> decree() {
        return List.of(
                of("effective-on", Type.DATE).mandatory(),
                line("basis").mandatory().hinted("organisation.hint.basis"));
    }

    Field mandatory() {
        return new Field(name, type, labelKey, number, hintKey, true, options);
    }

    Field hinted(String key) {
        return new Field(name, type, labelKey, number, key, required, options);
    }

    /** The same field in the n-th row; its name ends with the number. */
    Field row(int n) {
        return new Field(name + "-" + n, type, labelKey + ".n", n, hintKey, required, options);
    }

    /** The same field with a prefix before its name, under the same label. */
    Field prefixed(String prefix) {
        return new Field(prefix + name, type, labelKey, number, hintKey, required, options);
    }
}
