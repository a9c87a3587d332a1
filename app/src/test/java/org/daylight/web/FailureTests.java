package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartException;

class FailureTests {

    @Test
    void a_full_disk_and_a_silent_database_are_outages_and_no_faults_of_the_program() {
        IOException full = new IOException("No space left on device");
        assertThat(new Failure(new IllegalStateException(new UncheckedIOException(full))).status())
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(new Failure(new DataAccessResourceFailureException("53100")).status())
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(new Failure(new IOException("broken")).status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Test
    void a_form_without_the_files_that_it_owes_is_the_senders_mistake() {
        assertThat(new Failure(new RuntimeException(new MultipartException("no multipart request"))).status())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void the_operator_learns_kinds_and_places_but_nothing_that_was_typed() {
        SQLException refused = new SQLException("invalid input: 110101199003078515", "22021");
        String told = new Failure(new IllegalStateException("110101199003078515\nforged", refused)).told();
        assertThat(told)
                .startsWith("java.lang.IllegalStateException at org.daylight.web.FailureTests.")
                .contains("java.sql.SQLException at ")
                .doesNotContain("110101199003078515", "forged", "\n");
    }
}
