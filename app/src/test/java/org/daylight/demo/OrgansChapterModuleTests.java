package org.daylight.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganHistory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganProfile;
import org.daylight.organisation.OrganProfiles;
import org.daylight.organisation.OrganSummary;
import org.daylight.organisation.ReadingPlaces;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class OrgansChapterModuleTests {

    private static final LocalDate THU_2019_02_14 = LocalDate.of(2019, 2, 14);

    @Autowired
    private OrgansChapter chapter;

    @Autowired
    private OrganProfilesChapter profilesChapter;

    @Autowired
    private ReadingPlacesChapter placesChapter;

    @Autowired
    private OrganDirectory organs;

    @Autowired
    private OrganProfiles profiles;

    @Autowired
    private OrganHistory history;

    @Autowired
    private ReadingPlaces places;

    @Test
    void the_district_has_its_organs_of_every_kind() {
        DemoCast cast = new DemoCast("unused");
        chapter.tell(cast);
        profilesChapter.tell(cast);
        placesChapter.tell(cast);

        Map<OrganKind, Long> counts =
                organs.all().stream().collect(Collectors.groupingBy(OrganSummary::kind, Collectors.counting()));
        assertThat(counts)
                .containsEntry(OrganKind.GOVERNMENT, 1L)
                .containsEntry(OrganKind.GOVERNMENT_OFFICE, 1L)
                .containsEntry(OrganKind.DEPARTMENT, 32L)
                .containsEntry(OrganKind.SUB_DISTRICT, 13L)
                .containsEntry(OrganKind.COMMUNITY, 60L)
                .containsEntry(OrganKind.PUBLIC_SERVICE_ENTITY, 84L);
        everybody_who_answers_requests_has_a_full_profile();
        history_has_what_a_district_goes_through();
        assertThat(places.open()).hasSize(47);
    }

    private void everybody_who_answers_requests_has_a_full_profile() {
        assertThat(organs.all())
                .filteredOn(organ -> organ.kind().compareTo(OrganKind.SUB_DISTRICT) <= 0)
                .hasSize(47)
                .allSatisfy(organ -> {
                    OrganProfile profile = profiles.find(organ.id()).orElseThrow();
                    assertThat(profile.indexCode()).isPresent();
                    assertThat(profile.remedyBodies()).isNotNull();
                    assertThat(profile.leaders()).hasSizeGreaterThanOrEqualTo(3);
                    assertThat(profile.particulars().functions()).isNotEmpty();
                    assertThat(profile.particulars().disclosureOffice().isUnknown())
                            .isFalse();
                });
    }

    private void history_has_what_a_district_goes_through() {
        OrganId health = organs.findBySlug("health-bureau").orElseThrow().id();
        assertThat(history.formerHolderOf("family-planning-and-health-bureau")).contains(health);
        assertThat(history.asOf(THU_2019_02_14))
                .extracting(OrganSummary::name)
                .contains("明湖区工商行政管理局", "明湖区卫生和计划生育局")
                .doesNotContain("明湖区市场监督管理局");
        OrganId merged =
                organs.findBySlug("industry-and-commerce-bureau").orElseThrow().id();
        assertThat(history.successorsOf(merged))
                .extracting(OrganSummary::slug)
                .containsExactly("market-supervision-bureau");
    }
}
