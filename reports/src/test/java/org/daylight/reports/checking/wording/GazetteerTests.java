package org.daylight.reports.checking.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.reports.checking.wording.Division.Level;
import org.daylight.reports.checking.wording.Gazetteer.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which divisions of China a text names. */
class GazetteerTests {

    private final Gazetteer china = Gazetteer.read();

    private List<String> meant(String text) {
        return china.mentions(text).stream()
                .flatMap(mention -> mention.meant().stream())
                .map(GazetteerTests::whole)
                .toList();
    }

    private static String whole(Division division) {
        Division above = division.above();
        return above == null ? division.name() : whole(above) + division.name();
    }

    @Test
    void province_city_and_county_one_behind_the_other_are_one_mention_of_the_county() {
        List<Mention> mentions = china.mentions("据安徽省合肥市庐阳区通报");

        assertThat(mentions).hasSize(1);
        assertThat(mentions.getFirst().start()).isEqualTo(1);
        assertThat(mentions.getFirst().end()).isEqualTo(10);
        assertThat(meant("据安徽省合肥市庐阳区通报")).containsExactly("安徽省合肥市庐阳区");
    }

    @Test
    void a_name_may_be_the_whole_text() {
        assertThat(meant("庐阳区")).containsExactly("安徽省合肥市庐阳区");
        assertThat(meant("合肥市")).containsExactly("安徽省合肥市");
        assertThat(meant("安徽省")).containsExactly("安徽省");
    }

    @Test
    void every_level_is_known() {
        assertThat(china.mentions("安徽省").getFirst().meant().getFirst().level()).isEqualTo(Level.PROVINCE);
        assertThat(china.mentions("合肥市").getFirst().meant().getFirst().level()).isEqualTo(Level.PREFECTURE);
        assertThat(china.mentions("庐江县").getFirst().meant().getFirst().level()).isEqualTo(Level.COUNTY);
    }

    @Test
    void a_district_of_a_municipality_lies_right_in_it() {
        assertThat(meant("密云区")).containsExactly("北京市密云区");
    }

    @Test
    void a_name_that_several_divisions_have_means_all_of_them() {
        assertThat(meant("朝阳区")).containsExactlyInAnyOrder("北京市朝阳区", "吉林省长春市朝阳区");
        assertThat(meant("长春市朝阳区")).containsExactly("吉林省长春市朝阳区");
        assertThat(meant("合肥市朝阳区")).containsExactlyInAnyOrder("北京市朝阳区", "吉林省长春市朝阳区");
    }

    @Test
    void the_longest_name_counts() {
        assertThat(meant("喀喇沁左翼蒙古族自治县")).containsExactly("辽宁省朝阳市喀喇沁左翼蒙古族自治县");
        assertThat(meant("长沙市区")).containsExactly("湖南省长沙市");
    }

    @Test
    void two_places_are_two_mentions() {
        assertThat(meant("庐阳区和蜀山区")).containsExactly("安徽省合肥市庐阳区", "安徽省合肥市蜀山区");
    }

    @ParameterizedTest
    @ValueSource(strings = {"新城区", "城关区", "中山区", "丰县", "辖区", "合肥", "政府信息公开", "", "# Administrative"})
    void words_that_are_names_by_chance_mean_no_division(String words) {
        assertThat(china.mentions(words)).isEmpty();
    }

    @Test
    void a_division_lies_in_those_above_it_and_in_no_other() {
        Division district = china.mentions("庐阳区").getFirst().meant().getFirst();
        Division city = china.mentions("合肥市").getFirst().meant().getFirst();
        Division province = china.mentions("安徽省").getFirst().meant().getFirst();
        Division other = china.mentions("芜湖市").getFirst().meant().getFirst();

        assertThat(district.within(district)).isTrue();
        assertThat(district.within(city)).isTrue();
        assertThat(district.within(province)).isTrue();
        assertThat(city.within(district)).isFalse();
        assertThat(district.within(other)).isFalse();
        assertThat(district.province()).isEqualTo(province);
        assertThat(province.province()).isEqualTo(province);
    }
}
