package org.daylight.web;

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
import org.springframework.http.HttpStatus;
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

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            if (failure != null && !isOfSender(status)) {
                LOG.error("Answered with {}: {}", status, new Failure(failure).told());
            }
            AnswerHeaders.complete(response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            PlainPage.write(response, isOfSender(status) ? PlainPage.REFUSED : PlainPage.FAILURE);
        }

        /** Methods, codings and versions that nobody here knows are no failure of ours, though their status says so. */
        private static boolean isOfSender(int status) {
            return status < 500
                    || status == HttpStatus.NOT_IMPLEMENTED.value()
                    || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value();
        }
    }
}
