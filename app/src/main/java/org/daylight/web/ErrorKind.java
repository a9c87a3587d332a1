package org.daylight.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Failures whose status alone does not tell people enough. */
public enum ErrorKind {
    /** A form that is too old, or was not made by us. */
    FORM,
    /** A stored record that this program cannot read; the other records are not touched. */
    RECORD;

    private static final String MARK = ErrorKind.class.getName();

    /** Remembers the kind for the error page of this request. */
    public void mark(HttpServletRequest request) {
        request.setAttribute(MARK, this);
    }

    static Optional<ErrorKind> of(HttpServletRequest request) {
        return request.getAttribute(MARK) instanceof ErrorKind kind
                ? Optional.of(kind)
                : explained(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    private static Optional<ErrorKind> explained(@Nullable Object failure) {
        for (Throwable cause = failure instanceof Throwable thrown ? thrown : null; cause != null; ) {
            if (cause instanceof ExplainedFailure explained) {
                return Optional.of(explained.kind());
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
