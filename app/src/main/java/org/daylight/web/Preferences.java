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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Remembers large print and language in two cookies of the reader's own browser. */
@Controller
@Everyone
class Preferences {

    private final LocaleResolver locales;

    Preferences(LocaleResolver localeResolver) {
        this.locales = localeResolver;
    }

    @PostMapping("/preferences")
    String choose(
            @RequestParam(required = false) @Nullable String elder,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (elder != null) {
            ResponseCookie cookie = ResponseCookie.from("elder", "on".equals(elder) ? "on" : "off")
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .sameSite("Lax")
                    .httpOnly(true)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        if (language != null) {
            locales.setLocale(request, response, "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        }
        boolean ours = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        return "redirect:" + (ours ? back : "/");
    }
}
