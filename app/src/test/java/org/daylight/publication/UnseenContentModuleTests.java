package org.daylight.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.files.Clearance;
import org.daylight.files.ClearingFindings.Clearing;
import org.daylight.files.FileId;
import org.daylight.files.FindingKind;
import org.daylight.files.OfficeSamples;
import org.daylight.files.UnseenContent;
import org.daylight.organisation.EstablishingOrgans;
import org.daylight.organisation.OrganDirectory;
import org.daylight.publication.AttachingFiles.Upload;
import org.daylight.publication.ReviewingItems.Examination;
import org.daylight.shared.Answer;
import org.daylight.shared.Answer.Refused;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that readers would not see goes out unless a clerk has answered for it (lessons, no. 10). */
@ModuleTest
class UnseenContentModuleTests {

    private static final LocalDate SAT_2026_09_26 = LocalDate.of(2026, 9, 26);
    private static final Examination ALL_IN_ORDER = new Examination(CheckList.allInOrder(), "");
    private static final Set<FindingKind> EVERYTHING = EnumSet.of(
            FindingKind.HIDDEN_SHEET,
            FindingKind.VERY_HIDDEN_SHEET,
            FindingKind.HIDDEN_CELLS,
            FindingKind.COMMENT,
            FindingKind.PROPERTY_NAME);

    @Autowired
    private DraftingItems drafting;

    @Autowired
    private ReviewingItems reviewing;

    @Autowired
    private AttachingFiles attaching;

    @Autowired
    private ClearingFiles clearing;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private EstablishingOrgans establishing;

    @Autowired
    private OrganDirectory organs;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private JdbcClient jdbc;

    private Desk desk;
    private Actor drafter;
    private Actor reviewer;

    @BeforeEach
    void an_office_is_open() {
        desk = new Desk(establishing, organs, opening);
        drafter = desk.person("赵颖", Role.CLERK);
        reviewer = desk.person("刘洋", Role.REVIEWER);
    }

    private ItemId begun() {
        return drafting.begin(drafter, UUID.randomUUID(), desk.organ(), Desk.draft("补贴名单公示"))
                .orThrow();
    }

    private long revision(ItemId item) {
        return workItems.find(drafter, item).orElseThrow().revision();
    }

    private FileId attach(ItemId item, byte[] content, String name) {
        attaching
                .attach(drafter, item, revision(item), new Upload(new ByteArrayInputStream(content), name))
                .orThrow();
        return workItems
                .find(drafter, item)
                .orElseThrow()
                .attachments()
                .getLast()
                .file();
    }

    private FileId attachSecrets(ItemId item) {
        return attach(item, OfficeSamples.workbookWithSecrets(), "名单.xlsx");
    }

    private String submitted(ItemId item) {
        return ground(drafting.submit(drafter, item, revision(item)));
    }

    private Answer<ItemId> clear(ItemId item, FileId file, Set<FindingKind> kinds, String reason) {
        return clearing.clear(drafter, item, revision(item), new Clearing(file, kinds, reason));
    }

    private static String ground(Answer<?> answer) {
        return answer instanceof Refused<?> refused ? refused.messageKey() : "done";
    }

    @Test
    void what_readers_would_not_see_keeps_an_item_back_until_each_kind_is_answered_for() {
        ItemId item = begun();
        FileId file = attachSecrets(item);

        assertThat(submitted(item)).isEqualTo("files.refused.hidden-content");
        clear(item, file, Set.of(FindingKind.HIDDEN_SHEET), "核对过，全是公开数据").orThrow();
        assertThat(submitted(item)).isEqualTo("files.refused.hidden-content");
        clear(item, file, rest(), "核对过，全是公开数据").orThrow();
        assertThat(submitted(item)).isEqualTo("done");
        assertThat(ground(reviewing.approve(reviewer, item, revision(item), ALL_IN_ORDER)))
                .isEqualTo("done");

        UnseenContent told =
                workItems.find(reviewer, item).orElseThrow().unseen().getFirst();
        assertThat(told.parts()).extracting(part -> part.finding().kind()).containsExactlyElementsOf(EVERYTHING);
        assertThat(told.parts())
                .allSatisfy(part -> assertThat(part.clearance())
                        .isNotNull()
                        .extracting(Clearance::name, Clearance::reason)
                        .containsExactly("赵颖", "核对过，全是公开数据"));
        assertThat(workItems.find(reviewer, item).orElseThrow().history())
                .extracting(RecordedAct::act, RecordedAct::note)
                .contains(org.assertj.core.groups.Tuple.tuple(ItemAct.CLEAR_FILE, "《名单.xlsx》核对过，全是公开数据"));
    }

    private static Set<FindingKind> rest() {
        Set<FindingKind> rest = EnumSet.copyOf(EVERYTHING);
        rest.remove(FindingKind.HIDDEN_SHEET);
        return rest;
    }

    @Test
    void the_refusal_names_the_file() {
        ItemId item = begun();
        attachSecrets(item);

        Refused<?> refused = (Refused<?>) drafting.submit(drafter, item, revision(item));

        assertThat(refused.arguments()).hasSize(2).first().isEqualTo("名单.xlsx");
    }

    @Test
    void the_file_taken_out_or_replaced_by_a_clean_one_lets_the_item_go() {
        ItemId item = begun();
        FileId file = attachSecrets(item);
        attaching.detach(drafter, item, revision(item), file).orThrow();
        attach(item, "名单".getBytes(StandardCharsets.UTF_8), "名单.txt");

        assertThat(submitted(item)).isEqualTo("done");
    }

    @Test
    void a_file_uploaded_again_needs_its_own_word_and_a_correction_keeps_the_word_for_the_same_file() {
        ItemId item = begun();
        FileId file = attachSecrets(item);
        clear(item, file, EVERYTHING, "核对过，全是公开数据").orThrow();
        submitted(item);
        reviewing.approve(reviewer, item, revision(item), ALL_IN_ORDER).orThrow();

        drafting.startCorrection(drafter, item, revision(item), "名单有误").orThrow();
        assertThat(workItems
                        .find(drafter, item)
                        .orElseThrow()
                        .unseen()
                        .getFirst()
                        .open())
                .isEmpty();
        attaching.detach(drafter, item, revision(item), file).orThrow();
        attachSecrets(item);

        assertThat(submitted(item)).isEqualTo("files.refused.hidden-content");
    }

    @Test
    void a_word_needs_a_reason_and_covers_only_what_was_found() {
        ItemId item = begun();
        FileId file = attachSecrets(item);

        assertThat(ground(clear(item, file, EVERYTHING, " 好 "))).isEqualTo("files.refused.clearance-reason");
        assertThat(ground(clear(item, file, Set.of(), "核对过，全是公开数据"))).isEqualTo("files.refused.nothing-to-clear");
        assertThat(ground(clear(item, file, Set.of(FindingKind.DATA_MODEL), "核对过，全是公开数据")))
                .isEqualTo("files.refused.nothing-to-clear");
        assertThat(ground(clear(item, new FileId(UUID.randomUUID()), EVERYTHING, "核对过，全是公开数据")))
                .isEqualTo("files.refused.nothing-to-clear");
    }

    @Test
    void who_answered_for_a_file_does_not_review_the_item_and_a_stranger_answers_for_nothing() {
        Actor head = desk.person("高明", Role.DISCLOSURE_OFFICER);
        Actor stranger = new Desk(establishing, organs, opening).person("孙涛", Role.CLERK);
        ItemId item = begun();
        FileId file = attachSecrets(item);
        Clearing word = new Clearing(file, EVERYTHING, "核对过，全是公开数据");

        assertThat(ground(clearing.clear(stranger, item, revision(item), word)))
                .isEqualTo("publication.refused.rights.DRAFT_ITEM");
        clearing.clear(head, item, revision(item), word).orThrow();
        submitted(item);
        Actor both = new Actor(head.account(), head.name(), head.organ(), reviewer.grants());

        assertThat(ground(reviewing.approve(both, item, revision(item), ALL_IN_ORDER)))
                .isEqualTo("publication.refused.own-work");
    }

    @Test
    void a_file_from_before_the_examination_waits_for_its_own_and_gets_it_when_the_item_is_opened() {
        ItemId item = begun();
        attachSecrets(item);
        long revision = revision(item);
        jdbc.sql("DELETE FROM file_finding").update();
        jdbc.sql("UPDATE stored_file SET examined = NULL").update();

        assertThat(ground(drafting.submit(drafter, item, revision))).isEqualTo("files.refused.not-examined");
        assertThat(workItems
                        .find(drafter, item)
                        .orElseThrow()
                        .unseen()
                        .getFirst()
                        .open())
                .containsExactlyElementsOf(EVERYTHING);
        assertThat(submitted(item)).isEqualTo("files.refused.hidden-content");
    }

    @Test
    void what_is_in_review_with_something_unseen_is_not_approved() {
        ItemId item = begun();
        FileId file = attachSecrets(item);
        clear(item, file, EVERYTHING, "核对过，全是公开数据").orThrow();
        submitted(item);
        jdbc.sql("DELETE FROM file_clearance WHERE file = :file")
                .param("file", file.value())
                .update();

        assertThat(ground(reviewing.approve(reviewer, item, revision(item), ALL_IN_ORDER)))
                .isEqualTo("files.refused.hidden-content");
    }

    @Test
    void an_item_is_neither_begun_nor_changed_before_its_information_is_formed() {
        ItemContent content = Desk.content("明天的通知");
        ItemMetadata today = content.metadata();
        Draft early = new Draft(
                Disclosure.PROACTIVE,
                new ItemContent(
                        content.title(),
                        "",
                        content.body(),
                        new ItemMetadata(
                                SAT_2026_09_26,
                                null,
                                today.theme(),
                                today.genre(),
                                today.audience(),
                                List.of(),
                                null)));

        assertThat(ground(drafting.begin(drafter, UUID.randomUUID(), desk.organ(), early)))
                .isEqualTo("publication.refused.formed-in-future");
        ItemId item = begun();
        assertThat(ground(drafting.edit(drafter, item, 0, early))).isEqualTo("publication.refused.formed-in-future");
    }
}
