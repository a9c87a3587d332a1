package org.daylight.portal.request;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Carries passes in cookies that scripts cannot read and other sites cannot send. */
@Component
class PassCookies {

    private final ReaderPasses passes;

    PassCookies(ReaderPasses passes) {
        this.passes = passes;
    }

    void give(ReaderPasses.Kind kind, UUID subject, HttpServletRequest request, HttpServletResponse response) {
        String pass = passes.issue(kind, subject);
        ResponseCookie cookie = cookie(kind, pass, kind.validity(), request.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    void take(ReaderPasses.Kind kind, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = cookie(kind, "", Duration.ZERO, request.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    Optional<UUID> read(ReaderPasses.Kind kind, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(kind));
        return cookie == null ? Optional.empty() : passes.open(kind, cookie.getValue());
    }

    private static ResponseCookie cookie(ReaderPasses.Kind kind, String value, Duration age, boolean secure) {
        return ResponseCookie.from(name(kind), value)
                .path("/requests")
                .maxAge(age)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .build();
    }

    private static String name(ReaderPasses.Kind kind) {
        return "request-" + kind.name().toLowerCase(Locale.ROOT);
    }
}
