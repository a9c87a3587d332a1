package org.daylight.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChosenColumnsTests {

    private static final String ROWS = "1\t甲\\t乙\t\\N\n2\t\t最后\\n\n";

    @Test
    void columns_that_are_not_known_are_left_out_wherever_they_stand() throws IOException {
        assertThat(chosen("id", "name", "note")).isEqualTo(ROWS);
        assertThat(chosen("name", "note")).isEqualTo("甲\\t乙\t\\N\n\t最后\\n\n");
        assertThat(chosen("id", "note")).isEqualTo("1\t\\N\n2\t最后\\n\n");
        assertThat(chosen("id", "name")).isEqualTo("1\t甲\\t乙\n2\t\n");
        assertThat(chosen("name")).isEqualTo("甲\\t乙\n\n");
    }

    private static String chosen(String... known) throws IOException {
        InputStream rows = new ByteArrayInputStream(ROWS.getBytes(StandardCharsets.UTF_8));
        try (InputStream chosen = new ChosenColumns(rows, List.of("id", "name", "note"), Set.of(known))) {
            return new String(chosen.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
