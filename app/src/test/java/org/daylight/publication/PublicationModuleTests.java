package org.daylight.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.daylight.account.Actor;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.organisation.EstablishingOrgans;
import org.daylight.organisation.OrganDirectory;
import org.daylight.publication.AttachingFiles.Upload;
import org.daylight.publication.PublicPage.Shown;
import org.daylight.publication.PublicPage.Withdrawn;
import org.daylight.publication.ReviewingItems.Examination;
import org.daylight.rules.exemption.ExemptionGround;
import org.daylight.search.Reindexing;
import org.daylight.search.SearchIndex;
import org.daylight.search.SearchQuery;
import org.daylight.shared.Answer;
import org.daylight.shared.Answer.Refused;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class PublicationModuleTests {

    private static final Examination ALL_IN_ORDER = new Examination(CheckList.allInOrder(), "");

    @Autowired
    private DraftingItems drafting;

    @Autowired
    private ReviewingItems reviewing;

    @Autowired
    private WithdrawingItems withdrawing;

    @Autowired
    private AttachingFiles attaching;

    @Autowired
    private AdoptingItems adopting;

    @Autowired
    private PublicItems publicItems;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Reindexing reindexing;

    @Autowired
    private EstablishingOrgans establishing;

    @Autowired
    private OrganDirectory organs;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Desk desk;
    private Actor drafter;
    private Actor reviewer;

    @BeforeEach
    void an_office_is_open() {
        desk = new Desk(establishing, organs, opening);
        drafter = desk.person("赵颖", Role.CLERK);
        reviewer = desk.person("刘洋", Role.REVIEWER);
    }

    private ItemId begun(String title) {
        return drafting.begin(drafter, UUID.randomUUID(), desk.organ(), Desk.draft(title))
                .orThrow();
    }

    private ItemId submitted(String title) {
        ItemId item = begun(title);
        drafting.submit(drafter, item, 0).orThrow();
        return item;
    }

    private ItemId published(String title) {
        ItemId item = submitted(title);
        reviewing.approve(reviewer, item, 1, ALL_IN_ORDER).orThrow();
        return item;
    }

    private static String ground(Answer<?> answer) {
        return answer instanceof Refused<?> refused ? refused.messageKey() : "done";
    }

    @Test
    void an_approved_item_is_public_found_by_search_and_told_as_an_event(Scenario scenario) {
        ItemId item = submitted("湖滨步道夜间照明改造公告");

        scenario.stimulate(() -> reviewing.approve(reviewer, item, 1, ALL_IN_ORDER))
                .andWaitForEventOfType(ItemPublished.class)
                .matching(event -> event.item().equals(item))
                .toArriveAndVerify(event -> assertThat(event.publishedOn()).isEqualTo("2026-09-25"));

        Shown shown = (Shown) publicItems.page(item).orElseThrow();
        assertThat(shown.indexNumber().value()).endsWith("/2026-00001");
        assertThat(shown.versions()).hasSize(1);
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(index.search(SearchQuery.of("步道夜间照明")).hits())
                                .extracting(hit -> hit.key())
                                .contains(item.toString()));
    }

    @Test
    void nobody_reviews_their_own_text_even_with_both_roles() {
        Actor both = desk.person("高明", Role.DISCLOSURE_OFFICER);
        Actor head = new Actor(both.account(), both.name(), both.organ(), reviewer.grants());
        ItemId item = drafting.begin(both, UUID.randomUUID(), desk.organ(), Desk.draft("自己的稿子"))
                .orThrow();
        drafting.submit(both, item, 0).orThrow();

        assertThat(ground(reviewing.approve(head, item, 1, ALL_IN_ORDER))).isEqualTo("publication.refused.own-work");
        assertThat(publicItems.page(item)).isEmpty();
    }

    @Test
    void an_approval_needs_every_point_of_the_list_and_secrecy_cannot_be_left_out() {
        ItemId item = submitted("检查清单不全");
        Map<ReviewPoint, PointFinding> findings =
                new java.util.EnumMap<>(CheckList.allInOrder().findings());
        findings.put(ReviewPoint.SECRECY, PointFinding.NOT_APPLICABLE);

        assertThat(ground(reviewing.approve(reviewer, item, 1, new Examination(new CheckList(findings), ""))))
                .isEqualTo("publication.refused.points-open");
        assertThat(ground(reviewing.approve(reviewer, item, 1, ALL_IN_ORDER))).isEqualTo("done");
        assertThat(workItems
                        .find(reviewer, item)
                        .orElseThrow()
                        .reviews()
                        .getFirst()
                        .findings())
                .containsEntry(ReviewPoint.SECRECY, PointFinding.IN_ORDER)
                .hasSize(ReviewPoint.values().length);
    }

    @Test
    void an_item_classed_otherwise_is_filed_and_never_published() {
        Disclosure withheld =
                new Disclosure(DisclosureClass.NOT_DISCLOSED, ExemptionGround.INTERNAL_AFFAIRS, "人事安排尚未公布");
        ItemId item = drafting.begin(
                        drafter, UUID.randomUUID(), desk.organ(), new Draft(withheld, Desk.content("干部轮岗方案")))
                .orThrow();
        drafting.submit(drafter, item, 0).orThrow();

        assertThat(ground(reviewing.approve(reviewer, item, 1, ALL_IN_ORDER)))
                .isEqualTo("publication.refused.not-proactive");
        assertThat(reviewing.file(reviewer, item, 1, ALL_IN_ORDER).isDone()).isTrue();
        assertThat(publicItems.page(item)).isEmpty();
        assertThat(ground(reviewing.approve(reviewer, item, 2, ALL_IN_ORDER)))
                .isEqualTo("publication.refused.state.FILED");
    }

    @Test
    void a_correction_is_a_new_version_and_the_old_one_stays_readable_with_its_mark() {
        ItemId item = published("更正之前的标题");
        drafting.startCorrection(drafter, item, 2, "标题中的年份有误").orThrow();
        drafting.edit(drafter, item, 3, Desk.draft("更正之后的标题")).orThrow();

        assertThat(((Shown) publicItems.page(item).orElseThrow()).content().title())
                .isEqualTo("更正之前的标题");
        assertThat(publicItems.version(item, 2)).isEmpty();

        drafting.submit(drafter, item, 4).orThrow();
        reviewing.approve(reviewer, item, 5, ALL_IN_ORDER).orThrow();

        Shown now = (Shown) publicItems.page(item).orElseThrow();
        Shown before = publicItems.version(item, 1).orElseThrow();
        assertThat(now.content().title()).isEqualTo("更正之后的标题");
        assertThat(now.versions()).extracting(PublicPage.PublishedVersion::note).containsExactly("标题中的年份有误", "");
        assertThat(before.current()).isFalse();
        assertThat(before.content().title()).isEqualTo("更正之前的标题");
    }

    @Test
    void a_correction_given_up_leaves_what_is_public_as_it_was() {
        ItemId item = published("不改了");
        drafting.startCorrection(drafter, item, 2, "想改一处").orThrow();
        drafting.edit(drafter, item, 3, Desk.draft("改到一半")).orThrow();
        drafting.dropCorrection(drafter, item, 4).orThrow();

        assertThat(((Shown) publicItems.page(item).orElseThrow()).content().title())
                .isEqualTo("不改了");
        assertThat(workItems.find(drafter, item).orElseThrow().draft().content().title())
                .isEqualTo("不改了");
        assertThat(drafting.startCorrection(drafter, item, 5, "又要改").isDone()).isTrue();
    }

    @Test
    void a_withdrawn_item_leaves_a_notice_and_disappears_from_list_and_search() {
        ItemId item = published("水库放水临时通告甲乙丙");
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                index.search(SearchQuery.of("水库放水临时通告甲乙丙")).hits())
                        .isNotEmpty());

        withdrawing.withdraw(reviewer, item, 2, "数据来源有误，核实后重新公开").orThrow();

        Withdrawn notice = (Withdrawn) publicItems.page(item).orElseThrow();
        assertThat(notice.title()).isEqualTo("水库放水临时通告甲乙丙");
        assertThat(notice.reason()).startsWith("数据来源有误");
        assertThat(publicItems.version(item, 1)).isEmpty();
        assertThat(publicItems.list(PublicFilter.newestOf(desk.organ(), 10)).total())
                .isZero();
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                index.search(SearchQuery.of("水库放水临时通告甲乙丙")).hits())
                        .extracting(hit -> hit.key())
                        .doesNotContain(item.toString()));
    }

    @Test
    void two_reviewers_at_once_publish_once_and_the_loser_is_told_who_was_faster() throws Exception {
        ItemId item = submitted("两人同时审查");
        Actor second = desk.person("唐静", Role.REVIEWER);
        List<String> grounds = atOnce(
                () -> ground(reviewing.approve(reviewer, item, 1, ALL_IN_ORDER)),
                () -> ground(reviewing.approve(second, item, 1, ALL_IN_ORDER)));

        assertThat(grounds).containsExactlyInAnyOrder("done", Answer.CHANGED_MEANWHILE);
        Answer<ItemId> late = reviewing.approve(second, item, 1, ALL_IN_ORDER);
        assertThat(((Refused<ItemId>) late).arguments().getFirst()).isIn("刘洋", "唐静");
    }

    @Test
    void index_numbers_have_no_gap_however_many_publish_at_once_and_one_is_rolled_back() throws Exception {
        List<ItemId> items = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            items.add(submitted("并发第" + n + "件"));
        }
        transaction.executeWithoutResult(status -> {
            reviewing.approve(reviewer, items.getFirst(), 1, ALL_IN_ORDER).orThrow();
            status.setRollbackOnly();
        });
        List<Callable<String>> approvals = new ArrayList<>();
        items.forEach(item -> approvals.add(() -> ground(reviewing.approve(reviewer, item, 1, ALL_IN_ORDER))));
        atOnce(approvals.toArray(Callable[]::new));

        Set<String> serials = new HashSet<>();
        items.forEach(item -> serials.add(((Shown) publicItems.page(item).orElseThrow())
                .indexNumber()
                .value()
                .replaceAll(".*-", "")));
        assertThat(serials)
                .containsExactlyInAnyOrder("00001", "00002", "00003", "00004", "00005", "00006", "00007", "00008");
    }

    @Test
    void the_same_form_sent_twice_at_once_makes_one_item() throws Exception {
        UUID key = UUID.randomUUID();
        Set<Object> made = new HashSet<>(atOnce(
                () -> drafting.begin(drafter, key, desk.organ(), Desk.draft("双击"))
                        .orThrow(),
                () -> drafting.begin(drafter, key, desk.organ(), Desk.draft("双击"))
                        .orThrow()));

        assertThat(made).hasSize(1);
        assertThat(workItems.list(drafter, WorkList.DRAFTS, null).total()).isEqualTo(1);
    }

    @Test
    void attachments_are_public_exactly_when_their_version_is() {
        ItemId item = begun("带附件的通知");
        Upload upload = new Upload(new ByteArrayInputStream("附件内容".getBytes(StandardCharsets.UTF_8)), "清单.txt");
        attaching.attach(drafter, item, 0, upload).orThrow();
        Attachment file =
                workItems.find(drafter, item).orElseThrow().attachments().getFirst();
        assertThat(publicItems.hasFile(item, file.file())).isFalse();

        drafting.submit(drafter, item, 1).orThrow();
        reviewing.approve(reviewer, item, 2, ALL_IN_ORDER).orThrow();
        assertThat(publicItems.hasFile(item, file.file())).isTrue();

        drafting.startCorrection(drafter, item, 3, "换附件").orThrow();
        attaching.detach(drafter, item, 4, file.file()).orThrow();
        assertThat(publicItems.hasFile(item, file.file())).isTrue();

        withdrawing.withdraw(reviewer, item, 5, "附件有误").orThrow();
        assertThat(publicItems.hasFile(item, file.file())).isFalse();
    }

    @Test
    void the_list_pages_by_key_with_a_true_count_even_while_something_new_is_published() {
        for (int n = 0; n < 7; n++) {
            published("列表第" + n + "件");
            clock.advance(Duration.ofMinutes(1));
        }
        PublicItemPage first = publicItems.list(new PublicFilter(desk.organ(), null, null, null, 3));
        published("翻页途中新发布的一件");
        PublicItemPage second = publicItems.list(new PublicFilter(desk.organ(), "02", 2026, first.next(), 3));
        PublicItemPage third = publicItems.list(new PublicFilter(desk.organ(), "02", 2026, second.next(), 3));

        assertThat(first.total()).isEqualTo(7);
        assertThat(second.total()).isEqualTo(8);
        assertThat(List.of(first, second, third))
                .flatExtracting(PublicItemPage::lines)
                .extracting(PublicItemLine::title)
                .containsExactly("列表第6件", "列表第5件", "列表第4件", "列表第3件", "列表第2件", "列表第1件", "列表第0件");
        assertThat(third.next()).isNull();
        assertThat(publicItems
                        .list(new PublicFilter(desk.organ(), "03", null, null, 3))
                        .total())
                .isZero();
        assertThat(publicItems
                        .list(new PublicFilter(desk.organ(), null, null, "no-cursor", 3))
                        .lines())
                .hasSize(3);
    }

    @Test
    void what_was_published_elsewhere_keeps_its_day_and_is_taken_over_once() {
        UUID key = UUID.randomUUID();
        Instant then = Instant.parse("2026-09-21T02:00:00Z");
        AdoptingItems.Earlier earlier = new AdoptingItems.Earlier(Desk.draft("旧站迁入的通知"), then);

        ItemId item = adopting.adopt(reviewer, key, desk.organ(), earlier).orThrow();

        assertThat(adopting.adopt(reviewer, key, desk.organ(), earlier).orThrow())
                .isEqualTo(item);
        assertThat(((Shown) publicItems.page(item).orElseThrow()).publishedOn()).isEqualTo("2026-09-21");
        assertThat(ground(adopting.adopt(drafter, UUID.randomUUID(), desk.organ(), earlier)))
                .isEqualTo("publication.refused.rights.REVIEW_ITEM");
    }

    @Test
    void staff_of_another_organ_neither_see_nor_touch_the_item() {
        ItemId item = begun("别的机构的草稿");
        Actor stranger = new Desk(establishing, organs, opening).person("孙涛", Role.CLERK);

        assertThat(workItems.find(stranger, item)).isEmpty();
        assertThat(ground(drafting.submit(stranger, item, 0))).isEqualTo("publication.refused.rights.DRAFT_ITEM");
    }

    @Test
    void a_published_version_cannot_be_changed_even_in_the_database() {
        ItemId item = published("不可更改");

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> jdbc.sql("UPDATE publication_version SET title = '改了' WHERE item = :item")
                                .param("item", item.value())
                                .update())
                .hasMessageContaining("stays as it is");
    }

    @Test
    void the_index_rebuilt_from_the_records_holds_every_public_item() {
        ItemId item = published("重建索引之后仍然能找到的公告");
        long count = reindexing.reindex();

        assertThat(count).isEqualTo(index.count("item")).isPositive();
        assertThat(index.search(SearchQuery.of("重建索引之后仍然能找到的公告")).hits())
                .extracting(hit -> hit.key())
                .contains(item.toString());
        assertThat(reindexing.reconcile().isClean()).isTrue();
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<T>... calls) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(List.of(calls))) {
                results.add(future.get());
            }
            return results;
        }
    }
}
