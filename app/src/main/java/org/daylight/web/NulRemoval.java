package org.daylight.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes NUL out of every field. It is the one character that PostgreSQL does not store; nobody types it, but text copied
 * from a document may hold it, and a form filled with care is not refused for it.
 */
@Component
@Order(NulRemoval.AFTER_THE_DOORS)
class NulRemoval extends OncePerRequestFilter {

    static final int AFTER_THE_DOORS = 0;
    private static final char NUL = '\0';

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(hasNul(request) ? new Cleaned(request) : request, response);
    }

    private static boolean hasNul(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .anyMatch(field ->
                        has(field.getKey()) || Arrays.stream(field.getValue()).anyMatch(NulRemoval::has));
    }

    private static boolean has(String text) {
        return text.indexOf(NUL) >= 0;
    }

    /** The same request; a field whose name holds NUL belongs to no form and is left out. */
    private static final class Cleaned extends HttpServletRequestWrapper {

        private final Map<String, String[]> fields = new LinkedHashMap<>();

        Cleaned(HttpServletRequest request) {
            super(request);
            request.getParameterMap().forEach((name, values) -> {
                if (!has(name)) {
                    fields.put(
                            name,
                            Arrays.stream(values)
                                    .map(value -> value.replace(Character.toString(NUL), ""))
                                    .toArray(String[]::new));
                }
            });
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = fields.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = fields.get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(fields);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }
    }
}
