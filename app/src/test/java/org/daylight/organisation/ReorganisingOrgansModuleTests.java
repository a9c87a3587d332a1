package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.organisation.OrganCast.FRI_2019_02_15;
import static org.daylight.organisation.OrganCast.TUE_2010_03_16;
import static org.daylight.organisation.OrganCast.ZHANG;
import static org.daylight.organisation.OrganCast.freshSlug;
import static org.daylight.organisation.OrganCast.since;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daylight.organisation.EstablishingOrgans.NewOrgan;
import org.daylight.organisation.ReorganisingOrgans.Dissolution;
import org.daylight.organisation.ReorganisingOrgans.Merger;
import org.daylight.organisation.ReorganisingOrgans.Renaming;
import org.daylight.organisation.ReorganisingOrgans.Target;
import org.daylight.organisation.ReorganisingOrgans.Transfer;
import org.daylight.organisation.SplittingOrgans.Part;
import org.daylight.organisation.SplittingOrgans.Split;
import org.daylight.shared.Answer;
import org.daylight.testing.AtOnce;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.Scenario;

@ModuleTest
@Import(OrganCast.class)
class ReorganisingOrgansModuleTests {

    private static final LocalDate THU_2019_02_14 = LocalDate.of(2019, 2, 14);
    private static final LocalDate FRI_2024_03_29 = LocalDate.of(2024, 3, 29);
    private static final LocalDate SAT_2026_09_26 = LocalDate.of(2026, 9, 26);

    @Autowired
    private OrganCast cast;

    @Autowired
    private EstablishingOrgans establishing;

    @Autowired
    private ReorganisingOrgans reorganising;

    @Autowired
    private SplittingOrgans splitting;

    @Autowired
    private OrganDirectory organs;

    @Autowired
    private OrganHistory history;

    private static String refusal(Answer<?> answer) {
        return answer instanceof Answer.Refused<?> refused ? refused.messageKey() : "done";
    }

    @Test
    void establishing_is_told_with_name_parent_and_day(Scenario scenario) {
        OrganId root = cast.root();
        NewOrgan wanted = new NewOrgan("数据局", freshSlug(), OrganKind.DEPARTMENT, root, since(FRI_2019_02_15));
        scenario.stimulate(() -> establishing.establish(wanted, UUID.randomUUID(), ZHANG))
                .andWaitForEventOfType(OrganEstablished.class)
                .matching(event -> event.name().equals("数据局"))
                .toArriveAndVerify(event -> {
                    assertThat(event.parent()).isEqualTo(root);
                    assertThat(event.effectiveOn()).isEqualTo(FRI_2019_02_15);
                });
    }

    @Test
    void the_same_form_establishes_one_organ_only() throws Exception {
        NewOrgan wanted = new NewOrgan("投资促进局", freshSlug(), OrganKind.DEPARTMENT, cast.root(), since(FRI_2019_02_15));
        UUID formKey = UUID.randomUUID();
        OrganId first = establishing.establish(wanted, formKey, ZHANG).orThrow();
        assertThat(AtOnce.twice(() -> establishing.establish(wanted, formKey, ZHANG)))
                .containsOnly(Answer.done(first));
        assertThat(organs.all())
                .filteredOn(organ -> organ.slug().equals(wanted.slug()))
                .hasSize(1);
    }

    @Test
    void two_equal_forms_at_once_establish_one_organ_and_are_answered_alike() throws Exception {
        NewOrgan wanted = new NewOrgan("口岸办公室", freshSlug(), OrganKind.DEPARTMENT, cast.root(), since(FRI_2019_02_15));
        UUID formKey = UUID.randomUUID();
        List<Answer<OrganId>> answers = AtOnce.twice(() -> establishing.establish(wanted, formKey, ZHANG));
        assertThat(answers.getFirst().isDone()).isTrue();
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
    }

    @Test
    void there_is_one_organ_without_parent() {
        cast.root();
        NewOrgan second = new NewOrgan("第二个政府", freshSlug(), OrganKind.GOVERNMENT, null, since(FRI_2019_02_15));
        assertThat(refusal(establishing.establish(second, UUID.randomUUID(), ZHANG)))
                .isEqualTo("organisation.refused.parent.root-exists");
    }

    @Test
    void a_renamed_organ_is_found_under_its_former_address_and_name(Scenario scenario) {
        OrganId organ = cast.department("卫生和计划生育局");
        String before = cast.summary(organ).slug();
        String after = freshSlug();
        Renaming order = new Renaming(cast.target(organ), "卫生健康局", after, since(FRI_2019_02_15));

        scenario.stimulate(() -> reorganising.rename(order, ZHANG))
                .andWaitForEventOfType(OrganRenamed.class)
                .matching(event -> event.organ().equals(organ))
                .toArriveAndVerify(event -> {
                    assertThat(event.nameBefore()).isEqualTo("卫生和计划生育局");
                    assertThat(event.slugAfter()).isEqualTo(after);
                });

        assertThat(history.formerHolderOf(before)).contains(organ);
        assertThat(organs.findBySlug(before)).isEmpty();
        assertThat(history.formerNamesContaining("计划生育"))
                .anyMatch(name -> name.organ().equals(organ) && name.until().equals(FRI_2019_02_15));
    }

    @Test
    void a_former_address_is_given_to_nobody_else() {
        OrganId organ = cast.department("物价局");
        String before = cast.summary(organ).slug();
        reorganising
                .rename(new Renaming(cast.target(organ), "价格局", freshSlug(), since(FRI_2019_02_15)), ZHANG)
                .orThrow();
        NewOrgan other = new NewOrgan("另一个局", before, OrganKind.DEPARTMENT, cast.root(), since(FRI_2019_02_15));
        assertThat(refusal(establishing.establish(other, UUID.randomUUID(), ZHANG)))
                .isEqualTo("organisation.refused.slug.taken");
    }

    @Test
    void an_organ_may_take_its_former_address_back() {
        OrganId organ = cast.department("水利局");
        String first = cast.summary(organ).slug();
        reorganising
                .rename(new Renaming(cast.target(organ), "水务局", freshSlug(), since(FRI_2019_02_15)), ZHANG)
                .orThrow();
        reorganising
                .rename(new Renaming(cast.target(organ), "水利局", first, since(FRI_2024_03_29)), ZHANG)
                .orThrow();
        assertThat(organs.findBySlug(first)).isPresent();
        assertThat(history.formerHolderOf(first)).isEmpty();
    }

    @Test
    void the_tree_is_readable_as_it_stood_on_any_day() {
        OrganId office = cast.department("政府办公室");
        OrganId bureau = cast.establish("信访办", OrganKind.DEPARTMENT, office);
        reorganising
                .rename(new Renaming(cast.target(bureau), "信访局", freshSlug(), since(FRI_2019_02_15)), ZHANG)
                .orThrow();
        reorganising
                .transfer(new Transfer(cast.target(bureau), cast.root(), since(FRI_2019_02_15)), ZHANG)
                .orThrow();
        reorganising
                .dissolve(new Dissolution(cast.target(bureau), since(FRI_2024_03_29)), ZHANG)
                .orThrow();

        assertThat(on(TUE_2010_03_16.minusDays(1), bureau)).isEmpty();
        assertThat(on(TUE_2010_03_16, bureau)).singleElement().satisfies(organ -> {
            assertThat(organ.name()).isEqualTo("信访办");
            assertThat(organ.parent()).isEqualTo(office);
        });
        assertThat(on(THU_2019_02_14, bureau)).extracting(OrganSummary::name).containsExactly("信访办");
        assertThat(on(FRI_2019_02_15, bureau)).singleElement().satisfies(organ -> {
            assertThat(organ.name()).isEqualTo("信访局");
            assertThat(organ.parent()).isEqualTo(cast.root());
        });
        assertThat(on(FRI_2024_03_29.minusDays(1), bureau)).hasSize(1);
        assertThat(on(FRI_2024_03_29, bureau)).isEmpty();
        assertThat(organs.all()).extracting(OrganSummary::id).doesNotContain(bureau);
        assertThat(organs.find(bureau)).isPresent();
        assertThat(history.endOf(bureau)).contains(FRI_2024_03_29);
        assertThat(history.of(bureau))
                .extracting(HistoryEntry::act)
                .containsExactly(OrganAct.ESTABLISHED, OrganAct.RENAMED, OrganAct.TRANSFERRED, OrganAct.DISSOLVED);
    }

    private List<OrganSummary> on(LocalDate day, OrganId organ) {
        return history.asOf(day).stream()
                .filter(each -> each.id().equals(organ))
                .toList();
    }

    @Test
    void a_merger_hands_children_to_the_successor_and_names_it(Scenario scenario) {
        OrganId merged = cast.department("质量技术监督局");
        OrganId child = cast.establish("计量所", OrganKind.PUBLIC_SERVICE_ENTITY, merged);
        OrganId successor = cast.department("市场监督管理局");

        scenario.stimulate(() ->
                        reorganising.merge(new Merger(cast.target(merged), successor, since(FRI_2019_02_15)), ZHANG))
                .andWaitForEventOfType(OrgansMerged.class)
                .matching(event -> event.merged().equals(merged))
                .toArriveAndVerify(event -> assertThat(event.successor()).isEqualTo(successor));

        assertThat(cast.summary(child).parent()).isEqualTo(successor);
        assertThat(history.successorsOf(merged)).extracting(OrganSummary::id).containsExactly(successor);
        assertThat(history.of(successor)).extracting(HistoryEntry::act).contains(OrganAct.ABSORBED);
    }

    @Test
    void whoever_follows_two_mergers_arrives_at_the_organ_in_force() {
        OrganId first = cast.department("工商所");
        OrganId second = cast.department("工商局");
        OrganId third = cast.department("市监局");
        reorganising
                .merge(new Merger(cast.target(first), second, since(FRI_2019_02_15)), ZHANG)
                .orThrow();
        reorganising
                .merge(new Merger(cast.target(second), third, since(FRI_2024_03_29)), ZHANG)
                .orThrow();
        assertThat(history.successorsOf(first)).extracting(OrganSummary::id).containsExactly(third);
    }

    @Test
    void an_organ_that_ended_refuses_further_acts() {
        OrganId merged = cast.department("食品药品监督管理局");
        OrganId successor = cast.department("市场局");
        reorganising
                .merge(new Merger(cast.target(merged), successor, since(FRI_2019_02_15)), ZHANG)
                .orThrow();
        Renaming order = new Renaming(cast.target(merged), "食药局", freshSlug(), since(FRI_2024_03_29));
        assertThat(refusal(reorganising.rename(order, ZHANG))).isEqualTo("organisation.refused.organ.gone");
    }

    @Test
    void a_split_leaves_the_origin_or_ends_it(Scenario scenario) {
        OrganId origin = cast.department("教育体育局");
        String slug = freshSlug();
        Split order = new Split(cast.target(origin), List.of(new Part("体育局", slug)), true, since(FRI_2024_03_29));
        scenario.stimulate(() -> splitting.split(order, ZHANG))
                .andWaitForEventOfType(OrganSplit.class)
                .matching(event -> event.origin().equals(origin))
                .toArriveAndVerify(event -> assertThat(event.continues()).isTrue());
        OrganSummary part = organs.findBySlug(slug).orElseThrow();
        assertThat(part.parent()).isEqualTo(cast.root());
        assertThat(history.of(part.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.act()).isEqualTo(OrganAct.SPLIT_OFF));

        Split ending = new Split(
                cast.target(origin),
                List.of(new Part("学前教育局", freshSlug()), new Part("基础教育局", freshSlug())),
                false,
                since(FRI_2024_03_29));
        assertThat(splitting.split(ending, ZHANG).orThrow()).hasSize(2);
        assertThat(history.endOf(origin)).contains(FRI_2024_03_29);
        assertThat(history.successorsOf(origin)).hasSize(3);
    }

    @Test
    void a_refused_split_leaves_no_part_behind() {
        OrganId origin = cast.department("文化旅游局");
        String free = freshSlug();
        String taken = cast.summary(origin).slug();
        Split order = new Split(
                cast.target(origin),
                List.of(new Part("文化局", free), new Part("旅游局", taken)),
                true,
                since(FRI_2024_03_29));
        assertThat(refusal(splitting.split(order, ZHANG))).isEqualTo("organisation.refused.slug.taken");
        assertThat(organs.findBySlug(free)).isEmpty();
    }

    @Test
    void an_organ_with_others_below_it_is_not_dissolved() {
        OrganId parent = cast.department("园林局");
        cast.establish("湖滨公园", OrganKind.PUBLIC_SERVICE_ENTITY, parent);
        assertThat(refusal(reorganising.dissolve(new Dissolution(cast.target(parent), since(FRI_2024_03_29)), ZHANG)))
                .isEqualTo("organisation.refused.organ.has-children");
    }

    @Test
    void nothing_takes_effect_tomorrow() {
        OrganId organ = cast.department("统计局");
        assertThat(refusal(reorganising.dissolve(new Dissolution(cast.target(organ), since(SAT_2026_09_26)), ZHANG)))
                .isEqualTo("organisation.refused.effective-on.future");
    }

    @Test
    void whoever_edits_an_outdated_version_is_told_who_changed_what() {
        OrganId organ = cast.department("商务局");
        Target seen = cast.target(organ);
        reorganising
                .rename(new Renaming(seen, "商务和投资局", freshSlug(), since(FRI_2019_02_15)), ZHANG)
                .orThrow();
        Answer<OrganId> late = reorganising.rename(
                new Renaming(seen, "商贸局", freshSlug(), since(FRI_2024_03_29)), new Maintainer("account:li", "李娜"));
        assertThat(late).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo(Answer.CHANGED_MEANWHILE);
            assertThat(refused.arguments().subList(0, 2))
                    .isEqualTo(List.of("张明", Instant.parse("2026-09-25T01:00:00Z")));
            assertThat(refused.arguments().getLast().toString()).contains("organisation.meanwhile.RENAMED");
        });
        assertThat(cast.summary(organ).name()).isEqualTo("商务和投资局");
    }

    @Test
    void two_moves_at_once_never_close_a_circle() throws Exception {
        for (int round = 0; round < 5; round++) {
            OrganId one = cast.department("甲局");
            OrganId other = cast.department("乙局");
            Callable<Answer<OrganId>> down =
                    () -> reorganising.transfer(new Transfer(new Target(one, 0), other, since(FRI_2019_02_15)), ZHANG);
            Callable<Answer<OrganId>> up =
                    () -> reorganising.transfer(new Transfer(new Target(other, 0), one, since(FRI_2019_02_15)), ZHANG);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<Answer<OrganId>>> answers = threads.invokeAll(List.of(down, up));
                assertThat(List.of(
                                refusal(answers.get(0).get()),
                                refusal(answers.get(1).get())))
                        .containsExactlyInAnyOrder("done", "organisation.refused.parent.cycle");
            }
            assertThat(organs.isWithin(one, cast.root())).isTrue();
            assertThat(organs.isWithin(other, cast.root())).isTrue();
        }
    }
}
