package org.daylight.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daylight.account.AccountId;
import org.daylight.organisation.OrganId;
import org.daylight.publication.PublicationItem.Kept;
import org.daylight.publication.PublicationItem.Release;
import org.daylight.publication.PublicationItem.Version;
import org.daylight.publication.PublicationItem.Withdrawal;
import org.daylight.shared.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ItemTransitionsTests {

    private static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);
    private static final Instant NOW = Instant.parse("2026-09-25T01:00:00Z");
    private static final AccountId DRAFTER = new AccountId(new UUID(0, 1));
    private static final IndexNumber NUMBER = new IndexNumber("DL0000018/2026-00001");
    private static final ItemContent CONTENT = new ItemContent(
            "标题",
            "",
            "正文",
            new ItemMetadata(
                    FRI_2026_09_25, null, Themes.get("0201"), Genre.NOTICE, Audience.EVERYBODY, List.of(), null));
    private static final Disclosure UPON_REQUEST = new Disclosure(DisclosureClass.UPON_REQUEST, null, "");

    private static final Map<ItemAct, Function<PublicationItem, Answer<PublicationItem>>> ACTS = Map.of(
            ItemAct.EDIT, item -> item.edit(new Draft(item.disclosure(), CONTENT), DRAFTER),
            ItemAct.CLEAR_FILE, item -> item.clearFile(DRAFTER),
            ItemAct.SUBMIT, item -> item.submit(NOW),
            ItemAct.RETURN, item -> item.sendBack("请改", NOW),
            ItemAct.FILE, item -> item.file(NOW),
            ItemAct.PUBLISH, item -> item.publish(NUMBER, NOW),
            ItemAct.START_CORRECTION, item -> item.startCorrection(2, "改正", DRAFTER),
            ItemAct.DROP_CORRECTION, item -> item.dropCorrection(item.working()),
            ItemAct.WITHDRAW, item -> item.withdraw("数据有误", NOW));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ItemState.values())
                .flatMap(state -> ACTS.keySet().stream().map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void a_listed_pair_leads_where_the_table_says_and_every_other_pair_is_refused(ItemState state, ItemAct act) {
        PublicationItem item = itemIn(state, act == ItemAct.FILE ? UPON_REQUEST : Disclosure.PROACTIVE);

        Answer<PublicationItem> answer = done(act, item);

        ItemState expected = ItemTransitions.after(state, act).orElse(null);
        if (expected == null) {
            assertThat(answer.isDone()).isFalse();
            assertThat(item.state()).isEqualTo(state);
            assertThat(item.takeEvents()).isEmpty();
        } else {
            assertThat(answer.isDone()).isTrue();
            assertThat(item.state()).isEqualTo(expected);
        }
    }

    @Test
    void the_table_knows_every_state_and_nothing_leaves_the_two_final_ones() {
        assertThat(ItemTransitions.TABLE.keySet()).containsExactlyInAnyOrder(ItemState.values());
        assertThat(ItemTransitions.TABLE.get(ItemState.FILED)).isEmpty();
        assertThat(ItemTransitions.TABLE.get(ItemState.WITHDRAWN)).isEmpty();
    }

    @Test
    void every_state_but_the_first_can_be_reached() {
        Map<ItemState, Boolean> reached = new EnumMap<>(ItemState.class);
        ItemTransitions.TABLE.values().forEach(row -> row.values().forEach(state -> reached.put(state, true)));

        assertThat(reached.keySet()).containsAll(Set.of(ItemState.values()));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void an_item_that_is_not_for_the_public_is_never_published(ItemState state, ItemAct act) {
        PublicationItem item = itemIn(state, UPON_REQUEST);
        assertThat(done(act, item)).isNotNull();

        assertThat(item.publish(NUMBER, NOW).isDone()).isFalse();
    }

    @Test
    void the_class_cannot_change_once_the_item_has_been_public() {
        PublicationItem item = itemIn(ItemState.CORRECTING, Disclosure.PROACTIVE);

        assertThat(item.edit(new Draft(UPON_REQUEST, CONTENT), DRAFTER).isDone())
                .isFalse();
    }

    @Test
    void the_first_publication_tells_its_number_and_a_correction_keeps_it() {
        PublicationItem item = itemIn(ItemState.IN_REVIEW, Disclosure.PROACTIVE);
        item.publish(NUMBER, NOW);
        assertThat(item.takeEvents())
                .containsExactly(new ItemPublished(item.id(), item.organ(), 1, NUMBER, FRI_2026_09_25, NOW));

        item.startCorrection(2, "更正日期", DRAFTER);
        item.submit(NOW);
        item.publish(new IndexNumber("DL0000018/2026-00099"), NOW.plusSeconds(60));

        assertThat(item.publicRelease().indexNumber()).isEqualTo(NUMBER);
        assertThat(item.takeEvents()).last().isInstanceOf(ItemCorrected.class);
    }

    private static Answer<PublicationItem> done(ItemAct act, PublicationItem item) {
        return Objects.requireNonNull(ACTS.get(act)).apply(item);
    }

    private static PublicationItem itemIn(ItemState state, Disclosure disclosure) {
        boolean released = state.isPublic() || state == ItemState.WITHDRAWN;
        return new PublicationItem(new Kept(
                new ItemId(new UUID(0, 7)),
                new OrganId(new UUID(0, 8)),
                disclosure,
                state,
                new Version(1, CONTENT, "", Set.of(DRAFTER)),
                released ? new Release(NUMBER, 1, FRI_2026_09_25, NOW, NOW) : null,
                state == ItemState.WITHDRAWN ? new Withdrawal(FRI_2026_09_25, "数据有误") : null,
                3));
    }
}
