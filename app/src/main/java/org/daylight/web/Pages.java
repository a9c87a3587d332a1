package org.daylight.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
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
        String written = written(request);
        return new Page(
                messages,
                locales.resolveLocale(request),
                isElder(request),
                RequestAddress.readable(written),
                back(request, written),
                () -> csrf(request));
    }

    /** A page drawn in answer to a POST cannot be asked for again; the reader goes back to where the form stood. */
    private static String back(HttpServletRequest request, String path) {
        if ("GET".equals(request.getMethod())) {
            String query = withoutLanguage(request.getQueryString());
            return query.isEmpty() ? path : path + "?" + query;
        }
        String referer = Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), "");
        try {
            String former = URI.create(referer).getRawPath();
            return former == null || former.isEmpty() ? path : former;
        } catch (IllegalArgumentException _) {
            return path;
        }
    }

    /** A language named in the address would outvote the one that the reader is about to choose. */
    private static String withoutLanguage(@Nullable String query) {
        return Arrays.stream(Objects.requireNonNullElse(query, "").split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                .collect(Collectors.joining("&"));
    }

    private static String written(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original == null ? RequestAddress.written(request) : original.toString();
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
