package org.daylight.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Ends the reading of a body that drips. The server's own limit counts from one byte to the next, so that a byte every few
 * seconds would hold a connection and a half-received upload for ever; this one asks for a rate over the whole body.
 */
@Component
class SlowBodies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Everybody may be slow for a while. */
    static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Bytes in a second: 25 MB come in within about an hour and three quarters over the worst of lines. */
    static final long SLOWEST = 4096;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new Watch());
    }

    /** Puts a measured reader in place of the connection's own while a request is answered. */
    private static final class Watch extends ValveBase {

        Watch() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            org.apache.coyote.Request connection = request.getCoyoteRequest();
            InputBuffer plain = connection.getInputBuffer();
            connection.setInputBuffer(new Measured(plain, System::nanoTime));
            try {
                getNext().invoke(request, response);
            } finally {
                connection.setInputBuffer(plain);
            }
        }
    }

    /** Counts what was read since the body began. */
    static final class Measured implements InputBuffer {

        private final InputBuffer plain;
        private final LongSupplier nanos;
        private final long began;
        private long bytes;

        Measured(InputBuffer plain, LongSupplier nanos) {
            this.plain = plain;
            this.nanos = nanos;
            this.began = nanos.getAsLong();
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            int read = plain.doRead(handler);
            bytes += Math.max(read, 0);
            Duration taken = Duration.ofNanos(nanos.getAsLong() - began);
            if (read >= 0 && taken.compareTo(PATIENCE) > 0 && bytes < SLOWEST * taken.toSeconds()) {
                throw new SocketTimeoutException("the body comes in too slowly");
            }
            return read;
        }

        @Override
        public int available() {
            return plain.available();
        }
    }
}
