package org.daylight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * What every answer tells the browser (rules.md S-08). The doors set it on what comes to a page; what is turned away before
 * gets it from whoever answers instead.
 */
public final class AnswerHeaders {

    /** Nothing from elsewhere, nothing inline, no frames. */
    public static final String CONTENT =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public static final String DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), display-capture=(),"
                    + " accelerometer=(), gyroscope=(), magnetometer=(), midi=()";

    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", CONTENT,
            "Permissions-Policy", DEVICES,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private AnswerHeaders() {}

    /** Sets those that an answer lacks. */
    static void complete(HttpServletResponse response) {
        ALL.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
    }
}
