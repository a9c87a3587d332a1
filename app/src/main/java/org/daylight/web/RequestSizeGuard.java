package org.daylight.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a request that is too large with a page that says so, before anything reads its body: the form protection and
 * the upload reader would otherwise turn it into "forbidden". A body whose length is announced is not read at all; one of
 * unknown length is read up to the limit ({@code spring.servlet.multipart.max-request-size}).
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 1)
class RequestSizeGuard extends OncePerRequestFilter {

    /** Where the request wanted to go; the container's own attribute would make the security filters stand aside. */
    static final String TURNED_AWAY_FROM = RequestSizeGuard.class.getName() + ".address";

    private final long limit;

    RequestSizeGuard(MultipartProperties settings) {
        this.limit = settings.getMaxRequestSize().toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpStatus problem = request.getContentLengthLong() > limit ? HttpStatus.CONTENT_TOO_LARGE : problem(request);
        if (problem.is2xxSuccessful()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, problem.value());
        request.setAttribute(TURNED_AWAY_FROM, request.getRequestURI());
        chain.doFilter(new BodilessRequest(request), response);
    }

    /** Reads a form now, so that one that is too long or broken is known before anyone asks for its fields. */
    private static HttpStatus problem(HttpServletRequest request) throws ServletException, IOException {
        if (!isForm(request)) {
            return HttpStatus.OK;
        }
        try {
            request.getParameterMap();
            return HttpStatus.OK;
        } catch (InvalidParameterException unreadable) {
            return unreadable.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                    ? HttpStatus.CONTENT_TOO_LARGE
                    : HttpStatus.BAD_REQUEST;
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/form-data") || type.startsWith("application/x-www-form-urlencoded");
    }
}
