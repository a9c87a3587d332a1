package org.daylight.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Answers a request that is too large with a page that says so, before anything reads its body: the form protection and
 * the upload reader would otherwise turn it into "forbidden". A body whose length is announced is not read at all; one of
 * unknown length is read up to the limit of the container ({@code spring.servlet.multipart.max-request-size}) and then
 * measured by what it held. Forms may send 25 MB, those of a {@link LargeUpload} as much as it says. Files come in from
 * somebody signed in, or where a {@link StrangersUpload} asks for them; elsewhere nothing is read.
 */
final class RequestSizeGuard extends OncePerRequestFilter {

    /** Where the request wanted to go; the container's own attribute would make the security filters stand aside. */
    static final String TURNED_AWAY_FROM = RequestSizeGuard.class.getName() + ".address";

    private static final DataSize ORDINARY = DataSize.ofMegabytes(25);

    private static final int MOST_AT_ONCE = 16;

    private final List<LargeUpload> large;
    private final List<StrangersUpload> strangers;
    private final UploadSlots slots = new UploadSlots(MOST_AT_ONCE);

    RequestSizeGuard(List<LargeUpload> large, List<StrangersUpload> strangers) {
        this.large = List.copyOf(large);
        this.strangers = List.copyOf(strangers);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            turnAway(request, response, chain, HttpStatus.CONTENT_TOO_LARGE);
        } else if (!isMultipart(request)) {
            answer(request, response, chain, limit);
        } else if (!isAwaited(request)) {
            ErrorKind.FORM.mark(request);
            turnAway(request, response, chain, HttpStatus.FORBIDDEN);
        } else if (slots.take(request.getRemoteAddr())) {
            try {
                answer(request, response, chain, limit);
            } finally {
                slots.giveBack(request.getRemoteAddr());
            }
        } else {
            turnAway(request, response, chain, HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    /** Files of strangers are let in only where a page asks for them; whose session is over is a stranger. */
    private boolean isAwaited(HttpServletRequest request) {
        String address = RequestAddress.of(request);
        return SecurityContextHolder.getContext().getAuthentication() != null
                || strangers.stream().anyMatch(each -> each.address().equals(address));
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain, long limit)
            throws ServletException, IOException {
        HttpStatus problem = problem(request, limit);
        if (problem.is2xxSuccessful()) {
            chain.doFilter(request, response);
        } else {
            turnAway(request, response, chain, problem);
        }
    }

    private static void turnAway(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, HttpStatus problem)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, problem.value());
        request.setAttribute(TURNED_AWAY_FROM, RequestAddress.written(request));
        ServletRequestPathUtils.clearParsedRequestPath(request);
        chain.doFilter(new BodilessRequest(request), response);
    }

    /** Reads a form now, so that one that is too long or broken is known before anyone asks for its fields. */
    private static HttpStatus problem(HttpServletRequest request, long limit) throws ServletException, IOException {
        if (!isForm(request)) {
            return HttpStatus.OK;
        }
        try {
            request.getParameterMap();
            boolean measured = request.getContentLengthLong() >= 0 || held(request) <= limit;
            return measured ? HttpStatus.OK : HttpStatus.CONTENT_TOO_LARGE;
        } catch (InvalidParameterException unreadable) {
            if (unreadable.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
                return HttpStatus.CONTENT_TOO_LARGE;
            }
            HttpStatus told = new Failure(unreadable).status();
            return told == HttpStatus.SERVICE_UNAVAILABLE ? told : HttpStatus.BAD_REQUEST;
        } catch (InvalidFileNameException withNul) {
            return HttpStatus.BAD_REQUEST;
        }
    }

    private long limit(HttpServletRequest request) {
        return large.stream()
                .filter(each -> each.address().equals(RequestAddress.of(request)))
                .map(LargeUpload::limit)
                .findFirst()
                .orElse(ORDINARY)
                .toBytes();
    }

    private static long held(HttpServletRequest request) throws ServletException, IOException {
        return isMultipart(request)
                ? request.getParts().stream().mapToLong(Part::getSize).sum()
                : 0;
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/form-data");
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        return isMultipart(request) || type.startsWith("application/x-www-form-urlencoded");
    }
}
