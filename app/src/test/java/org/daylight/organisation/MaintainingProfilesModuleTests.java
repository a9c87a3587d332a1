package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.organisation.OrganCast.FRI_2019_02_15;
import static org.daylight.organisation.OrganCast.ZHANG;
import static org.daylight.organisation.OrganCast.since;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.daylight.organisation.OrganProfile.Leader;
import org.daylight.organisation.OrganProfile.Particulars;
import org.daylight.organisation.OrganProfile.Unit;
import org.daylight.organisation.OrganProfileRevised.Aspect;
import org.daylight.organisation.ReorganisingOrgans.Dissolution;
import org.daylight.organisation.ReorganisingOrgans.Target;
import org.daylight.shared.Answer;
import org.daylight.testing.AtOnce;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.Scenario;

@ModuleTest
@Import(OrganCast.class)
class MaintainingProfilesModuleTests {

    private static final ContactPoint OFFICE = new ContactPoint(
            "政务公开科", "望岫路1号", "工作日8:30至17:30", "0500-5550101", "", "250088", "open@minghu.example", "网上申请");
    private static final RemedyBodies BODIES =
            new RemedyBodies("明湖区人民政府", "望岫路1号", "0500-5559001", "明湖区人民法院", "湖滨北路26号");

    @Autowired
    private OrganCast cast;

    @Autowired
    private MaintainingProfiles maintaining;

    @Autowired
    private MaintainingReadingPlaces places;

    @Autowired
    private OrganProfiles profiles;

    @Autowired
    private ReadingPlaces readingPlaces;

    @Autowired
    private ReorganisingOrgans reorganising;

    private static String refusal(Answer<?> answer) {
        return answer instanceof Answer.Refused<?> refused ? refused.messageKey() : "done";
    }

    private static Particulars particulars(CreditCode code) {
        return new Particulars(code, null, "管理𠮷祥湖。\n修<b>堤</b>。", ContactPoint.UNKNOWN, OFFICE);
    }

    @Test
    void what_was_told_is_read_back_word_for_word(Scenario scenario) {
        OrganId organ = cast.department("河湖局");
        CreditCode code = new CreditCode("11370322004222241N");
        scenario.stimulate(() -> maintaining.reviseParticulars(cast.target(organ), particulars(code), ZHANG))
                .andWaitForEventOfType(OrganProfileRevised.class)
                .matching(event -> event.organ().equals(organ))
                .toArriveAndVerify(event -> assertThat(event.aspect()).isEqualTo(Aspect.PARTICULARS));
        List<Leader> leaders = List.of(new Leader("柳若兰", "局长", "主持全面工作😀"), new Leader("许文博", "副局长", ""));
        List<Unit> units = List.of(new Unit("河湖科", "'; DROP TABLE organ; --", "0500-5550110"));
        maintaining.reviseLeaders(cast.target(organ), leaders, ZHANG).orThrow();
        maintaining.reviseUnits(cast.target(organ), units, ZHANG).orThrow();
        maintaining.reviseRemedyBodies(cast.target(organ), BODIES, ZHANG).orThrow();

        OrganProfile profile = profiles.find(organ).orElseThrow();
        assertThat(profile.particulars()).isEqualTo(particulars(code));
        assertThat(profile.leaders()).isEqualTo(leaders);
        assertThat(profile.units()).isEqualTo(units);
        assertThat(profiles.remedyBodiesOf(organ)).contains(BODIES);
        assertThat(profiles.codeFor(organ)).contains(new OrganisationCode("004222241"));
        assertThat(profile.version()).isEqualTo(4);
    }

    @Test
    void an_own_organisation_code_goes_before_the_one_in_the_credit_code() {
        OrganId organ = cast.department("旧码局");
        Particulars told = new Particulars(
                null, new OrganisationCode("008454031"), "", ContactPoint.UNKNOWN, ContactPoint.UNKNOWN);
        maintaining.reviseParticulars(cast.target(organ), told, ZHANG).orThrow();
        assertThat(profiles.codeFor(organ)).contains(new OrganisationCode("008454031"));
        assertThat(profiles.codeFor(cast.department("无码局"))).isEmpty();
    }

    @Test
    void one_credit_code_belongs_to_one_organ() {
        CreditCode code = new CreditCode("113708280043326001");
        maintaining
                .reviseParticulars(cast.target(cast.department("甲局")), particulars(code), ZHANG)
                .orThrow();
        assertThat(refusal(maintaining.reviseParticulars(cast.target(cast.department("乙局")), particulars(code), ZHANG)))
                .isEqualTo("organisation.refused.credit-code.taken");
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        ContactPoint wrong = new ContactPoint("", "街".repeat(301), "", "call me", "<1>", "25008", "a@b", "");
        Particulars told = new Particulars(null, null, "", wrong, ContactPoint.UNKNOWN);
        assertThat(told.problems())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("address", "telephone", "fax", "postcode", "email");
        assertThat(new RemedyBodies("", "", "", "", "").problems()).hasSize(4);
        assertThat(MaintainingProfiles.leaderProblems(List.of(new Leader("柳", "", ""))))
                .extracting(FieldProblem::field)
                .containsExactly("title-1");
    }

    @Test
    void three_hundred_rare_characters_count_as_three_hundred() {
        ContactPoint contact = new ContactPoint("", "𠮷".repeat(300), "", "", "", "", "", "");
        assertThat(new Particulars(null, null, "", contact, ContactPoint.UNKNOWN).problems())
                .isEmpty();
    }

    @Test
    void an_organ_that_ended_keeps_what_it_last_told() {
        OrganId organ = cast.department("旧城更新办公室");
        maintaining.reviseRemedyBodies(cast.target(organ), BODIES, ZHANG).orThrow();
        reorganising
                .dissolve(new Dissolution(cast.target(organ), since(FRI_2019_02_15)), ZHANG)
                .orThrow();
        assertThat(refusal(maintaining.reviseLeaders(cast.target(organ), List.of(), ZHANG)))
                .isEqualTo("organisation.refused.organ.gone");
        assertThat(profiles.find(organ).orElseThrow().remedyBodies()).isEqualTo(BODIES);
        assertThat(profiles.find(organ).orElseThrow().inForce()).isFalse();
    }

    @Test
    void the_second_of_two_editors_learns_of_the_first() {
        OrganId organ = cast.department("民政局");
        Target seen = cast.target(organ);
        maintaining.reviseRemedyBodies(seen, BODIES, ZHANG).orThrow();
        assertThat(refusal(maintaining.reviseLeaders(seen, List.of(), ZHANG))).isEqualTo(Answer.CHANGED_MEANWHILE);
    }

    private ReadingPlace.Facts library(OrganId organ, String slug) {
        return new ReadingPlace.Facts(
                slug,
                "明湖区图书馆查阅区",
                ReadingPlaceKind.LIBRARY,
                organ,
                "荷塘街66号",
                "周二至周日",
                "0500-5550300",
                "",
                new ReadingPlace.Position(new BigDecimal("36.412000"), new BigDecimal("117.203000")));
    }

    @Test
    void two_equal_forms_at_once_open_one_reading_place_and_are_answered_alike() throws Exception {
        OrganId organ = cast.department("卫生健康局");
        for (int round = 0; round < 10; round++) {
            ReadingPlace.Facts facts = library(organ, OrganCast.freshSlug());
            UUID formKey = UUID.randomUUID();
            List<Answer<ReadingPlaceId>> answers = AtOnce.twice(() -> places.open(facts, formKey, ZHANG));
            assertThat(answers).allMatch(Answer::isDone);
            assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        }
    }

    @Test
    void a_form_that_was_refused_may_come_again_with_its_key() {
        OrganId organ = cast.department("体育局");
        ReadingPlace.Facts taken = library(organ, OrganCast.freshSlug());
        places.open(taken, UUID.randomUUID(), ZHANG).orThrow();
        UUID formKey = UUID.randomUUID();
        assertThat(refusal(places.open(taken, formKey, ZHANG))).isEqualTo("organisation.refused.slug.taken");
        assertThat(places.open(library(organ, OrganCast.freshSlug()), formKey, ZHANG)
                        .isDone())
                .isTrue();
    }

    @Test
    void a_reading_place_is_opened_once_revised_and_closed(Scenario scenario) {
        OrganId organ = cast.department("文化局");
        ReadingPlace.Facts facts = library(organ, OrganCast.freshSlug());
        UUID formKey = UUID.randomUUID();
        ReadingPlaceId id = places.open(facts, formKey, ZHANG).orThrow();
        assertThat(places.open(facts, formKey, ZHANG).orThrow()).isEqualTo(id);
        assertThat(readingPlaces.find(id).orElseThrow().facts()).isEqualTo(facts);

        assertThat(refusal(places.open(facts, UUID.randomUUID(), ZHANG))).isEqualTo("organisation.refused.slug.taken");
        scenario.stimulate(() -> places.revise(new ReadingPlace(id, facts, true, 0), ZHANG))
                .andWaitForEventOfType(ReadingPlaceRevised.class)
                .matching(event -> event.place().equals(id) && event.closed())
                .toArriveAndVerify(event -> assertThat(event.organ()).isEqualTo(organ));
        assertThat(readingPlaces.open()).extracting(ReadingPlace::id).doesNotContain(id);
        assertThat(refusal(places.revise(new ReadingPlace(id, facts, false, 0), ZHANG)))
                .isEqualTo(Answer.CHANGED_MEANWHILE);
    }

    @Test
    void a_place_lies_in_china() {
        ReadingPlace.Facts facts = new ReadingPlace.Facts(
                "place",
                "查阅点",
                ReadingPlaceKind.ARCHIVES,
                cast.root(),
                "街1号",
                "工作日",
                "0500-5550300",
                "",
                new ReadingPlace.Position(new BigDecimal("117.2"), new BigDecimal("36.4")));
        assertThat(facts.problems()).extracting(FieldProblem::field).containsExactly("latitude");
    }
}
