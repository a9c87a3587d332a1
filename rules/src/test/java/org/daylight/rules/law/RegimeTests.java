package org.daylight.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.rules.Days.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@Cites({"OGI 56", "RECONSIDERATION 90", "SUIT_2025", "FEE", "REPORT_FORMAT", "REPORT_FORMAT_2019"})
class RegimeTests {

    @Test
    void the_two_regulations_meet_on_2019_05_15() {
        assertThat(Regime.OGI_2008.appliesOn(TUE_2019_05_14)).isTrue();
        assertThat(Regime.OGI_2019.appliesOn(TUE_2019_05_14)).isFalse();
        assertThat(Regime.OGI_2008.appliesOn(WED_2019_05_15)).isFalse();
        assertThat(Regime.OGI_2019.appliesOn(WED_2019_05_15)).isTrue();
        assertThat(Regime.OGI_2008.appliesOn(LocalDate.of(2008, 4, 30))).isFalse();
        assertThat(Regime.OGI_2008.through()).isEqualTo(TUE_2019_05_14);
        assertThat(Regime.OGI_2019.through()).isNull();
        assertThat(Regime.OGI_2019.from()).isEqualTo(WED_2019_05_15);
    }

    @Test
    void every_other_regime_begins_on_its_day() {
        assertThat(Regime.FEE_2021.appliesOn(THU_2020_12_31)).isFalse();
        assertThat(Regime.FEE_2021.appliesOn(FRI_2021_01_01)).isTrue();
        assertThat(Regime.RECONSIDERATION_FIRST.appliesOn(SUN_2023_12_31)).isFalse();
        assertThat(Regime.RECONSIDERATION_FIRST.appliesOn(MON_2024_01_01)).isTrue();
        assertThat(Regime.SUIT_2025.appliesOn(SUN_2025_06_01)).isTrue();
        assertThat(Regime.SUIT_2025.appliesOn(SUN_2025_06_01.minusDays(1))).isFalse();
        assertThat(Regime.CYBERSECURITY_2026.appliesOn(WED_2025_12_31)).isFalse();
        assertThat(Regime.REPORT_2019.appliesOn(TUE_2019_12_31)).isTrue();
        assertThat(Regime.REPORT_2021.appliesOn(THU_2020_12_31)).isFalse();
    }
}
