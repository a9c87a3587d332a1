package org.daylight.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** Failures whose status alone does not tell people enough. */
public enum ErrorKind {
    /** A form that is too old, or was not made by us. */
    FORM;

    private static final String MARK = ErrorKind.class.getName();

    /** Remembers the kind for the error page of this request. */
    public void mark(HttpServletRequest request) {
        request.setAttribute(MARK, this);
    }

    static Optional<ErrorKind> of(HttpServletRequest request) {
        return request.getAttribute(MARK) instanceof ErrorKind kind ? Optional.of(kind) : Optional.empty();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
