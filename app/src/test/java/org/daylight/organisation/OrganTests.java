package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daylight.shared.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganTests {

    private static final LocalDate FRI_2019_02_15 = LocalDate.of(2019, 2, 15);
    private static final LocalDate THU_2021_07_01 = LocalDate.of(2021, 7, 1);
    private static final LocalDate FRI_2024_03_29 = LocalDate.of(2024, 3, 29);

    private final OrganId top = new OrganId(UUID.randomUUID());

    private static Organ organ(String name, @Nullable OrganId parent) {
        OrganId id = new OrganId(UUID.randomUUID());
        return Organ.established(
                new OrganSummary(id, "slug-" + id, name, OrganKind.DEPARTMENT, parent), on(FRI_2019_02_15), null);
    }

    private static Decree on(LocalDate day) {
        return new Decree(day, "明编发〔2024〕1号");
    }

    private static String refusal(Answer<?> answer) {
        return answer instanceof Answer.Refused<?> refused ? refused.messageKey() : "done";
    }

    @Test
    void a_renamed_organ_keeps_its_identity_and_remembers_its_name() {
        Organ water = organ("水利局", top);
        OrganId before = water.id();

        assertThat(water.rename("水务局", "water-affairs", on(THU_2021_07_01)).isDone())
                .isTrue();

        assertThat(water.id()).isEqualTo(before);
        assertThat(water.summary().name()).isEqualTo("水务局");
        assertThat(water.newLines().getLast())
                .isEqualTo(new Organ.HistoryLine(OrganAct.RENAMED, on(THU_2021_07_01), "水利局", "水务局", null));
    }

    @Test
    void a_rename_that_changes_nothing_is_refused() {
        Organ water = organ("水利局", top);
        String slug = water.summary().slug();
        assertThat(refusal(water.rename("水利局", slug, on(THU_2021_07_01))))
                .isEqualTo("organisation.refused.name.unchanged");
    }

    @Test
    void no_act_takes_effect_before_the_last_one() {
        Organ water = organ("水利局", top);
        water.rename("水务局", "water", on(THU_2021_07_01));
        assertThat(refusal(water.rename("水利局", "water", on(FRI_2019_02_15))))
                .isEqualTo("organisation.refused.effective-on.too-early");
        assertThat(water.name()).isEqualTo("水务局");
    }

    @Test
    void an_organ_cannot_be_placed_below_itself() {
        Organ office = organ("办公室", top);
        Organ bureau = organ("信访局", office.id());
        Answer<Organ> answer =
                office.transfer(bureau, List.of(bureau.id(), office.id(), top), "区政府", on(THU_2021_07_01));
        assertThat(refusal(answer)).isEqualTo("organisation.refused.parent.cycle");
        assertThat(office.summary().parent()).isEqualTo(top);
    }

    @Test
    void an_organ_that_was_merged_refuses_every_further_act() {
        Organ price = organ("物价局", top);
        Organ reform = organ("发展和改革局", top);
        assertThat(price.mergeInto(reform, on(THU_2021_07_01)).isDone()).isTrue();

        Decree later = on(FRI_2024_03_29);
        String gone = "organisation.refused.organ.gone";
        assertThat(refusal(price.rename("新名称", "new-name", later))).isEqualTo(gone);
        assertThat(refusal(price.transfer(reform, List.of(reform.id()), "", later)))
                .isEqualTo(gone);
        assertThat(refusal(price.mergeInto(reform, later))).isEqualTo(gone);
        assertThat(refusal(price.absorb(reform, later))).isEqualTo(gone);
        assertThat(refusal(price.giveRiseTo(reform, later))).isEqualTo(gone);
        assertThat(refusal(price.dissolve(later))).isEqualTo(gone);
        assertThat(price.newLines()).hasSize(2);
    }

    @Test
    void nothing_is_merged_into_or_placed_below_an_organ_that_ended() {
        Organ gone = organ("旧城更新办公室", top);
        gone.dissolve(on(THU_2021_07_01));
        Organ price = organ("物价局", top);
        assertThat(refusal(price.mergeInto(gone, on(FRI_2024_03_29)))).isEqualTo("organisation.refused.successor.gone");
        assertThat(refusal(price.transfer(gone, List.of(gone.id(), top), "", on(FRI_2024_03_29))))
                .isEqualTo("organisation.refused.parent.gone");
    }

    @Test
    void the_government_at_the_top_neither_moves_nor_ends() {
        Organ root = organ("区政府", null);
        Organ other = organ("办公室", top);
        assertThat(refusal(root.dissolve(on(THU_2021_07_01)))).isEqualTo("organisation.refused.parent.root");
        assertThat(refusal(root.transfer(other, List.of(other.id()), "", on(THU_2021_07_01))))
                .isEqualTo("organisation.refused.parent.root");
        assertThat(refusal(root.mergeInto(other, on(THU_2021_07_01))))
                .isEqualTo("organisation.refused.successor.itself");
        assertThat(root.isInForce()).isTrue();
    }
}
