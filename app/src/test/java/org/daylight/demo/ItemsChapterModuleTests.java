package org.daylight.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.Grant;
import org.daylight.account.NewAccount;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.organisation.OrganDirectory;
import org.daylight.publication.PublicFilter;
import org.daylight.publication.PublicItems;
import org.daylight.publication.WorkItems;
import org.daylight.publication.WorkList;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ItemsChapterModuleTests {

    private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);

    @Autowired
    private OrgansChapter organsChapter;

    @Autowired
    private ItemsChapter chapter;

    @Autowired
    private OrganDirectory organs;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private PublicItems items;

    @Autowired
    private WorkItems work;

    @Autowired
    private TestClock clock;

    @Test
    void the_district_has_published_for_three_years_and_has_work_on_its_desks() {
        clock.setTo(FRI_2026_11_20);
        if (organs.all().isEmpty()) {
            organsChapter.tell(new DemoCast("unused"));
        }
        DemoCast cast = new DemoCast("unused");
        Actor drafter = enter(cast, "wang-min", "王敏", Role.DISCLOSURE_OFFICER);
        enter(cast, "zhou-heng", "周恒", Role.OFFICE_HEAD);

        chapter.tell(cast);

        assertThat(items.list(PublicFilter.newest(10)).total())
                .isEqualTo(PublishedItems.all().size() + 1L);
        assertThat(items.years()).containsExactly(2026, 2025, 2024);
        assertThat(work.counts(drafter))
                .containsEntry(WorkList.DRAFTS, 2L)
                .containsEntry(WorkList.TO_REVIEW, 2L)
                .containsEntry(WorkList.CLOSED, 1L);
    }

    private Actor enter(DemoCast cast, String signInName, String name, Role role) {
        AccountId id = new AccountId(UUID.randomUUID());
        Set<Grant> grants = Set.of(new Grant(role, Scope.EVERYTHING));
        var office = organs.findBySlug("government-office").orElseThrow().id();
        opening.open(new NewAccount(id, signInName, name, office, grants), "Correct-Horse-1")
                .orThrow();
        Actor actor = new Actor(id, name, office, grants);
        cast.enter(signInName, actor);
        return actor;
    }
}
