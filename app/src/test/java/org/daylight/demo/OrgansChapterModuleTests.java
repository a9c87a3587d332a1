package org.daylight.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganSummary;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class OrgansChapterModuleTests {

    @Autowired
    private OrgansChapter chapter;

    @Autowired
    private OrganDirectory organs;

    @Test
    void the_district_has_its_organs_of_every_kind_within_three_seconds() {
        long begun = System.nanoTime();
        chapter.tell(new DemoCast("unused"));
        long millis = (System.nanoTime() - begun) / 1_000_000;

        Map<OrganKind, Long> counts =
                organs.all().stream().collect(Collectors.groupingBy(OrganSummary::kind, Collectors.counting()));
        assertThat(counts)
                .containsEntry(OrganKind.GOVERNMENT, 1L)
                .containsEntry(OrganKind.GOVERNMENT_OFFICE, 1L)
                .containsEntry(OrganKind.DEPARTMENT, 32L)
                .containsEntry(OrganKind.SUB_DISTRICT, 13L)
                .containsEntry(OrganKind.COMMUNITY, 60L)
                .containsEntry(OrganKind.PUBLIC_SERVICE_ENTITY, 84L);
        assertThat(millis).isLessThan(3_000);
    }
}
