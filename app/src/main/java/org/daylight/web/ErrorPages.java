package org.daylight.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.daylight.shared.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ModelAndView;

/** The one translator of failures into a page that helps (habit 14). */
@Controller
@Everyone
class ErrorPages implements ErrorController {

    /** For everybody; staff get the other one, which leaves them their menu. */
    static final String PUBLIC = "error/error";

    static final String STAFF = "workbench/error";

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        AnswerHeaders.complete(response);
        Object address = request.getAttribute(RequestSizeGuard.TURNED_AWAY_FROM);
        if (address != null) {
            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, address);
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : 404;
        int told = status == 500 ? status(request) : status;
        String kind = ErrorKind.of(request)
                .map(ErrorKind::key)
                .or(() -> failure(request)
                        .or(() -> failure(request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE)))
                        .flatMap(Failure::outage)
                        .map(Outage::kind))
                .orElseGet(() -> kind(told));
        boolean maintained = Maintenance.answered(request);
        ModelAndView view = maintained
                ? new ModelAndView("error/maintenance", Map.of())
                : new ModelAndView(isOfStaff(request) ? STAFF : PUBLIC, Map.of("kind", kind, "back", back(request)));
        view.setStatus(HttpStatusCode.valueOf(told));
        return view;
    }

    /** Whether the request went to the staff's door; an address that nobody can read went nowhere. */
    private static boolean isOfStaff(HttpServletRequest request) {
        Object written = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = RequestAddress.readable(written == null ? "" : written.toString());
        return path.equals("/workbench") || path.startsWith("/workbench/");
    }

    /** What the failure comes to; unless the sender was at fault, the operator is told. */
    private static int status(HttpServletRequest request) {
        Optional<Failure> failure = failure(request);
        HttpStatus status = failure.map(Failure::status).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        if (failure.isPresent() && status.is5xxServerError()) {
            LOG.error(
                    "{} answered with {}: {}",
                    request.getMethod(),
                    status.value(),
                    failure.get().told());
        }
        return status.value();
    }

    private static Optional<Failure> failure(HttpServletRequest request) {
        return failure(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    private static Optional<Failure> failure(@Nullable Object thrown) {
        return thrown instanceof Throwable failure ? Optional.of(new Failure(failure)) : Optional.empty();
    }

    /** The page of this site from which the failed request was sent; empty when there is none. */
    private static String back(HttpServletRequest request) {
        String referrer = request.getHeader(HttpHeaders.REFERER);
        if (referrer == null) {
            return "";
        }
        try {
            URI page = new URI(referrer);
            boolean ours = request.getServerName().equals(page.getHost())
                    && page.getRawPath().startsWith("/");
            boolean local = ours && !page.getRawPath().startsWith("//");
            return local ? page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()) : "";
        } catch (URISyntaxException malformed) {
            return "";
        }
    }

    /** The message keys {@code error.<kind>.title} and {@code error.<kind>.help} tell the reader what to do. */
    static String kind(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        if (known == null) {
            return "500";
        }
        return switch (known) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "404";
            case GONE -> "410";
            case FORBIDDEN, UNAUTHORIZED -> "403";
            case BAD_REQUEST -> "400";
            case CONTENT_TOO_LARGE -> "413";
            case TOO_MANY_REQUESTS -> "429";
            case SERVICE_UNAVAILABLE -> "503";
            default -> known.is4xxClientError() ? "400" : "500";
        };
    }
}
