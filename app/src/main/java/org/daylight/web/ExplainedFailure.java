package org.daylight.web;

/** A failure for which there is a page that tells people more than that the program failed. */
public abstract class ExplainedFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final ErrorKind kind;

    protected ExplainedFailure(ErrorKind kind, String message) {
        super(message);
        this.kind = kind;
    }

    ErrorKind kind() {
        return kind;
    }
}
