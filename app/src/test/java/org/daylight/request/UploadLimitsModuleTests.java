package org.daylight.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much one address may hand in. */
@ModuleTest
class UploadLimitsModuleTests {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final long TEN_MEGABYTES = 10L * 1024 * 1024;

    @Autowired
    private JdbcUploadLimits limits;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        clock.setTo(MON_2026_03_02);
        jdbc.sql("DELETE FROM request_upload").update();
    }

    private int admitted(String address, int files, long bytes) {
        int admitted = 0;
        for (int file = 0; file < files; file++) {
            admitted += limits.admit(address, bytes) ? 1 : 0;
        }
        return admitted;
    }

    @Test
    void large_files_reach_the_bytes_of_an_hour_before_its_number() {
        assertThat(admitted("198.51.100.7", 30, TEN_MEGABYTES)).isEqualTo(20);
        assertThat(admitted("198.51.100.8", 1, TEN_MEGABYTES)).isEqualTo(1);
    }

    @Test
    void whoever_waits_an_hour_again_and_again_reaches_the_share_of_the_day() {
        int admitted = 0;
        for (int hour = 0; hour < 8; hour++) {
            admitted += admitted("198.51.100.7", 20, TEN_MEGABYTES);
            clock.advance(Duration.ofHours(1));
        }
        assertThat(admitted).isEqualTo(80);
        clock.advance(Duration.ofHours(16));
        assertThat(admitted("198.51.100.7", 1, TEN_MEGABYTES)).isEqualTo(1);
    }

    @Test
    void the_addresses_of_one_network_of_the_new_kind_count_together() {
        assertThat(admitted("2001:db8:1:2::1", 60, 1)).isEqualTo(60);
        assertThat(limits.admit("2001:db8:1:2:ffff::9", 1)).isFalse();
        assertThat(limits.admit("2001:db8:1:3::1", 1)).isTrue();
    }

    @Test
    void no_address_can_be_read_and_none_is_kept_longer_than_a_day() {
        limits.admit("198.51.100.7", 1);
        assertThat(jdbc.sql("SELECT encode(subject, 'escape') FROM request_upload")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(subject -> subject.contains("198.51"));
        clock.advance(Duration.ofDays(1));
        limits.forget();
        assertThat(jdbc.sql("SELECT count(*) FROM request_upload")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
