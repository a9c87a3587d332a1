package org.daylight.web;

import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers what the server itself turns away before any page is asked (an address that cannot be decoded, a header too large,
 * a host that is none) with a page of this site instead of the server's own.
 */
@Component
class BareAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Page.class.getName());
            }
        });
    }

    /** Made by the server, by its name. */
    public static final class Page extends ErrorReportValve {

        private static final Logger LOG = LoggerFactory.getLogger(BareAnswers.class);
        /** The guards of all pages are set further in; this one has neither script nor form. */
        private static final Map<String, String> HEADERS = Map.of(
                HttpHeaders.CACHE_CONTROL,
                "no-store",
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'",
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY",
                "Referrer-Policy",
                "same-origin",
                "Cross-Origin-Opener-Policy",
                "same-origin",
                "Cross-Origin-Resource-Policy",
                "same-origin");

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            if (failure != null) {
                LOG.error("Answered with {}: {}", status, new Failure(failure).told());
            }
            HEADERS.forEach(response::setHeader);
            PlainPage.write(response, status < 500 ? PlainPage.REFUSED : PlainPage.FAILURE);
        }
    }
}
