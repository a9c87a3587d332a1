package org.daylight.audit;

/**
 * One act worth keeping for ever (rules.md S-06).
 *
 * @param subject who acted: an account id, {@code applicant}, or {@code system}
 * @param action what was done, as a stable word such as {@code request.confirmed}
 * @param object on what, for instance {@code request:0193…}
 * @param result {@code done} or {@code refused}
 * @param source the network address, empty for jobs
 * @param detail further facts as one line; never personal data
 */
public record Deed(String subject, String action, String object, String result, String source, String detail) {

    /** An act that succeeded. */
    public static Deed done(String subject, String action, String object, String detail) {
        return new Deed(subject, action, object, "done", "", detail);
    }

    /** An act that was refused. */
    public static Deed refused(String subject, String action, String object, String detail) {
        return new Deed(subject, action, object, "refused", "", detail);
    }

    /** The same act with the network address it came from. */
    public Deed from(String address) {
        return new Deed(subject, action, object, result, address, detail);
    }
}
