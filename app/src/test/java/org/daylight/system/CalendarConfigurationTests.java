package org.daylight.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.daylight.rules.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarConfigurationTests {

    private static final LocalDate TUE_2026_12_15 = LocalDate.of(2026, 12, 15);
    private static final LocalDate THU_2027_01_14 = LocalDate.of(2027, 1, 14);

    @TempDir
    private Path folder;

    @Test
    void without_a_folder_the_notices_of_the_program_hold() {
        assertThat(CalendarConfiguration.load(folder.resolve("none")).notices())
                .isEqualTo(WorkingCalendar.shipped().notices());
    }

    @Test
    void a_notice_of_the_operator_opens_the_next_year() throws IOException {
        Files.writeString(folder.resolve("2027.txt"), """
                # example for a test; not the notice of the State Council
                notice 2027 2026-11-30 国办发明电〔2026〕9号
                off 元旦 2027-01-01 2027-01-03
                worked 2027-01-09
                """);

        WorkingCalendar calendar = CalendarConfiguration.load(folder);

        assertThat(calendar.covers(2027)).isTrue();
        assertThat(calendar.plusWorkingDays(TUE_2026_12_15, 22)).isEqualTo(THU_2027_01_14);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "off 元旦 2027-01-01",
                "notice 2027 2026-11-30 国办发明电〔2026〕9号\nholiday 2027-01-01",
                "notice 2027 2026-11-30 国办发明电〔2026〕9号\nworked 2027-01-32",
                "notice 2027 2026-11-30 国办发明电〔2026〕9号\nworked 2027-01-06",
                "notice 2027",
                "notice 2027 2026-11-30"
            })
    void a_file_that_is_no_notice_stops_the_start_with_its_name(String text) throws IOException {
        Files.writeString(folder.resolve("2027.txt"), text);

        assertThatThrownBy(() -> CalendarConfiguration.load(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("2027.txt");
    }
}
