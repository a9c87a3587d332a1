package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.daylight.web.SlowBodies.Measured;
import org.junit.jupiter.api.Test;

class UploadLimitsTests {

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void a_body_that_drips_is_given_up() throws IOException {
        Measured body = body(1);
        for (int second = 0; second < SlowBodies.PATIENCE.toSeconds(); second++) {
            pass(Duration.ofSeconds(1));
            assertThat(body.doRead(ApplicationBufferHandler.EMPTY)).isEqualTo(1);
        }
        pass(Duration.ofSeconds(1));
        assertThatThrownBy(() -> body.doRead(ApplicationBufferHandler.EMPTY))
                .isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void a_large_body_over_a_poor_line_comes_in() throws IOException {
        Measured body = body(8_000);
        for (int second = 0; second < 3_000; second++) {
            pass(Duration.ofSeconds(1));
            assertThat(body.doRead(ApplicationBufferHandler.EMPTY)).isEqualTo(8_000);
        }
    }

    @Test
    void one_address_has_so_many_uploads_in_the_house_and_no_more() {
        UploadSlots slots = new UploadSlots(2);
        assertThat(slots.take("a")).isTrue();
        assertThat(slots.take("a")).isTrue();
        assertThat(slots.take("a")).isFalse();
        assertThat(slots.take("b")).isTrue();
        slots.giveBack("a");
        assertThat(slots.take("a")).isTrue();
        assertThat(slots.take("a")).isFalse();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private Measured body(int chunk) {
        return new Measured(
                new InputBuffer() {
                    @Override
                    public int doRead(ApplicationBufferHandler handler) {
                        return chunk;
                    }

                    @Override
                    public int available() {
                        return 0;
                    }
                },
                nanos::get);
    }
}
