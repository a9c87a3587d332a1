package org.daylight.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Makes the {@link Page} of a request. */
@Component
class Pages {

    private static final String ELDER_COOKIE = "elder";

    private final MessageSource messages;
    private final LocaleResolver locales;

    Pages(MessageSource messages, LocaleResolver localeResolver) {
        this.messages = messages;
        this.locales = localeResolver;
    }

    Page of(HttpServletRequest request) {
        return new Page(messages, locales.resolveLocale(request), isElder(request), path(request), () -> csrf(request));
    }

    private static String path(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original == null ? request.getRequestURI() : original.toString();
    }

    private static boolean isElder(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .anyMatch(cookie -> ELDER_COOKIE.equals(cookie.getName()) && "on".equals(cookie.getValue()));
    }

    private static Page.CsrfField csrf(HttpServletRequest request) {
        ForOnePerson.mark(request);
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null
                ? new Page.CsrfField("_csrf", "")
                : new Page.CsrfField(token.getParameterName(), token.getToken());
    }
}
