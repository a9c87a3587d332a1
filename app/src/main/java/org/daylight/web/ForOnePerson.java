package org.daylight.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Marks an answer as meant for one person, so that no cache keeps it. Pages with a form token are marked by themselves;
 * a controller marks others, for instance a case opened with a query code.
 */
public final class ForOnePerson {

    private static final String MARK = ForOnePerson.class.getName();

    private ForOnePerson() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    public static boolean isMarked(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
