package org.daylight.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows the plain page when even the error page cannot be reached: on the way to it the session is read, and the store in
 * which sessions are kept may be what does not answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LastResort extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            chain.doFilter(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            LOG.error("The error page cannot be reached; the plain one is shown: {}", new Failure(failure).told());
            response.resetBuffer();
            response.setStatus(new Failure(failure).status().value());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            AnswerHeaders.complete(response);
            PlainPage.write(response, PlainPage.FAILURE);
        }
    }
}
