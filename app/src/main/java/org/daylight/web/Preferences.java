package org.daylight.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.LocaleResolver;

/** Remembers large print and language in two cookies of the reader's own browser. */
@Controller
@Everyone
class Preferences {

    private final LocaleResolver locales;

    /** What one press of a button chose; the other choice stays as it is. */
    record Choice(
            @Nullable String elder,
            @Nullable String language,
            @Nullable String back) {}

    Preferences(LocaleResolver localeResolver) {
        this.locales = localeResolver;
    }

    @PostMapping("/preferences")
    String choose(Choice choice, HttpServletRequest request, HttpServletResponse response) {
        if (choice.elder() != null) {
            ResponseCookie cookie = ResponseCookie.from("elder", "on".equals(choice.elder()) ? "on" : "off")
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .sameSite("Lax")
                    .httpOnly(true)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        if (choice.language() != null) {
            locales.setLocale(
                    request, response, "en".equals(choice.language()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        }
        return "redirect:" + SiteAddress.of(choice.back()).orElse("/");
    }
}
