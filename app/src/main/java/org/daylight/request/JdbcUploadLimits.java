package org.daylight.request;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.daylight.system.Keys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Counts what strangers hand in before they have filed anything, in the database, so that every node counts together. A
 * service hall behind one address files all day without meeting the limit; one address cannot fill the disk.
 */
@Component
class JdbcUploadLimits implements UploadLimits {

    private static final int NETWORK_BYTES = 8;
    private static final int HOURS_OF_A_DAY = 4;
    private static final Duration DAY = Duration.ofDays(1);

    /** How much one address may hand in within a time. */
    private record Share(String name, Duration window, int files, long bytes) {

        Share times(int factor, String of, Duration longer) {
            return new Share(of, longer, factor * files, factor * bytes);
        }
    }

    private record Used(int files, long bytes) {}

    private final JdbcClient jdbc;
    private final Keys keys;
    private final InstantSource clock;
    private final List<Share> shares;

    /** The share of a day is that of four hours. */
    JdbcUploadLimits(
            JdbcClient jdbc,
            Keys keys,
            InstantSource clock,
            @Value("${daylight.uploads.files-per-hour:60}") int files,
            @Value("${daylight.uploads.megabytes-per-hour:200}") int megabytes) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
        Share hour = new Share(
                "hour",
                Duration.ofHours(1),
                files,
                DataSize.ofMegabytes(megabytes).toBytes());
        this.shares = List.of(hour, hour.times(HOURS_OF_A_DAY, "day", DAY));
    }

    @Override
    public boolean admit(String address, long bytes) {
        boolean isAdmitted = true;
        for (Share share : shares) {
            Used used = count(share, network(address), bytes);
            isAdmitted &= used.files <= share.files && used.bytes <= share.bytes;
        }
        return isAdmitted;
    }

    /** Whoever has one address of the new kind has all of its network. */
    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException unknownForm) {
            return address;
        }
    }

    /** No address is readable in the table. */
    private Used count(Share share, String network, long bytes) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        INSERT INTO request_upload (subject, since, files, bytes) VALUES (:subject, :now, 1, :bytes)
                        ON CONFLICT ON CONSTRAINT request_upload_pk DO UPDATE SET
                            files = CASE WHEN request_upload.since <= :expired THEN 1
                                         ELSE request_upload.files + 1 END,
                            bytes = CASE WHEN request_upload.since <= :expired THEN :bytes
                                         ELSE request_upload.bytes + :bytes END,
                            since = CASE WHEN request_upload.since <= :expired THEN :now
                                         ELSE request_upload.since END
                        RETURNING files, bytes""")
                .param("subject", keys.blindIndex(share.name + ":" + network, "request-upload"))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("bytes", bytes)
                .param("expired", now.minus(share.window).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Used(row.getInt("files"), row.getLong("bytes")))
                .single();
    }

    /** Forgets what no longer counts. */
    void forget() {
        jdbc.sql("DELETE FROM request_upload WHERE since <= :expired")
                .param("expired", clock.instant().minus(DAY).atOffset(ZoneOffset.UTC))
                .update();
    }
}
