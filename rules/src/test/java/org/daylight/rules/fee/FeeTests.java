package org.daylight.rules.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.rules.Days.*;

import java.util.List;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.request.Outcome;
import org.daylight.rules.setting.Setting;
import org.daylight.rules.setting.SettingChange;
import org.daylight.rules.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Cites({"OGI 42", "FEE 3", "FEE 4", "FEE 5"})
class FeeTests {

    @ParameterizedTest
    @CsvSource({"1, 0", "10, 0", "11, 100", "30, 100", "31, 200", "40, 200", "41, 300", "50, 300", "51, 400", "100, 800"
    })
    void the_rate_rises_by_a_hundred_yuan_for_every_ten_from_the_thirty_first(int n, int yuan) {
        assertThat(Tariff.rateOfItem(n)).isEqualTo(yuan * 100L);
    }

    @Test
    void a_statement_shows_every_band_it_touches() {
        assertThat(Tariff.perItem(8, 35).lines())
                .containsExactly(
                        new FeeLine(9, 10, 0, 0),
                        new FeeLine(11, 30, 100_00, 2000_00),
                        new FeeLine(31, 40, 200_00, 2000_00),
                        new FeeLine(41, 43, 300_00, 900_00));
        assertThat(Tariff.perItem(35, 8).lines())
                .containsExactly(new FeeLine(36, 40, 200_00, 1000_00), new FeeLine(41, 43, 300_00, 900_00));
        assertThat(Tariff.perPage(260).lines())
                .containsExactly(
                        new FeeLine(1, 30, 0, 0),
                        new FeeLine(31, 100, 10_00, 700_00),
                        new FeeLine(101, 200, 20_00, 2000_00),
                        new FeeLine(201, 260, 40_00, 2400_00));
        assertThat(Tariff.perPage(260).lines().getLast().count()).isEqualTo(60);
        assertThat(Tariff.perPage(30).isDue()).isFalse();
        assertThat(Tariff.perPage(31).isDue()).isTrue();
        assertThat(Tariff.perPage(31).standard().article()).isEqualTo(ArticleRef.parse("FEE 5"));
        assertThat(Tariff.perItem(0, 1).standard()).isEqualTo(FeeStandard.PER_ITEM);
    }

    @Test
    void one_request_after_n_others_costs_the_difference_of_the_totals() {
        for (int n = 0; n < 120; n++) {
            long marginal = Tariff.perItem(n, 1).amountFen();
            long before = n == 0 ? 0 : Tariff.perItem(0, n).amountFen();
            assertThat(marginal).isEqualTo(Tariff.perItem(0, n + 1).amountFen() - before);
        }
    }

    @Test
    void what_is_no_count_is_refused() {
        assertThatThrownBy(() -> Tariff.perItem(-1, 1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Tariff.perItem(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tariff.perItem(1_000_001, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tariff.perItem(0, 1_000_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tariff.perPage(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> Tariff.perPage(1_000_001)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Tariff.perItem(1_000_000, 1_000_000).amountFen()).isPositive();
        assertThat(Tariff.perPage(1_000_000).amountFen()).isEqualTo(270_000L + 999_800L * 4_000);
    }

    @Test
    void the_month_is_that_of_receipt() {
        assertThat(Tariff.earlierInMonth(
                        WED_2026_07_01, List.of(TUE_2026_06_30, WED_2026_07_01, WED_2026_07_01.minusYears(1))))
                .isEqualTo(1);
    }

    @Test
    void each_request_has_one_standard_and_the_cheaper_is_the_default() {
        FeeChoice both = FeeChoice.of(11, 120, Outcome.GRANTED);
        assertThat(both.cheaper()).isEqualTo(both.perItem());
        assertThat(both.chosenBy("cheaper")).isEqualTo(both.perItem());
        assertThat(both.chosenBy("item")).isEqualTo(both.perItem());
        assertThat(both.chosenBy("page")).isEqualTo(both.perPage());
        FeeChoice fewPages = FeeChoice.of(60, 40, Outcome.PARTIAL);
        assertThat(fewPages.cheaper().standard()).isEqualTo(FeeStandard.PER_PAGE);
        FeeChoice equal = FeeChoice.of(10, 40, Outcome.GRANTED);
        assertThat(equal.cheaper().standard()).isEqualTo(FeeStandard.PER_ITEM);
        FeeChoice nothingHandedOver = FeeChoice.of(11, 0, Outcome.NOT_EXIST);
        assertThat(nothingHandedOver.perPage()).isNull();
        assertThat(nothingHandedOver.chosenBy("page")).isEqualTo(nothingHandedOver.perItem());
        assertThat(FeeChoice.refusalOfBoth().ground()).isEqualTo(Ground.FEE_BOTH_STANDARDS);
    }

    @Test
    void telling_the_way_to_public_information_is_never_charged_per_page() {
        assertThat(FeeChoice.refusalPerPage(Outcome.ALREADY_PUBLIC)
                        .orElseThrow()
                        .ground())
                .isEqualTo(Ground.FEE_PAGES_NOT_ALLOWED);
        assertThat(FeeChoice.refusalPerPage(Outcome.GRANTED)).isEmpty();
    }

    @Test
    void a_page_is_one_side_of_a4_and_a_larger_side_counts_by_its_area() {
        Settings bySheet = Settings.defaults()
                .with(new SettingChange(Setting.FEE_BIG_PAGES, "sheet", MON_2026_03_02, "信息公开科", "从简"));
        PageCount.Side a3 = new PageCount.Side(297, 420);
        assertThat(PageCount.ofSheets(40, true)).isEqualTo(80);
        assertThat(PageCount.ofSheets(40, false)).isEqualTo(40);
        assertThat(PageCount.ofSides(3, a3, Settings.defaults(), MON_2026_03_02))
                .isEqualTo(6);
        assertThat(PageCount.ofSides(3, new PageCount.Side(210, 297), Settings.defaults(), MON_2026_03_02))
                .isEqualTo(3);
        assertThat(PageCount.ofSides(1, new PageCount.Side(211, 297), Settings.defaults(), MON_2026_03_02))
                .isEqualTo(2);
        assertThat(PageCount.ofSides(3, a3, bySheet, MON_2026_03_02)).isEqualTo(3);
    }
}
