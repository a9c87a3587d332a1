package org.daylight.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.Grant;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganSummary;
import org.daylight.request.CountedRequest;
import org.daylight.request.RequestCounts;
import org.daylight.rules.report.RequestRow;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class RequestsChapterModuleTests {

    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);

    @Autowired
    private OrgansChapter organsChapter;

    @Autowired
    private RequestsChapter chapter;

    @Autowired
    private OrganDirectory organs;

    @Autowired
    private RequestCounts counts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_story_is_told_to_its_end_and_the_years_balance() {
        clock.setTo(MON_2026_11_02);
        DemoCast cast = new DemoCast("unused");
        if (organs.all().isEmpty()) {
            organsChapter.tell(cast);
        }
        OrganId office = organs.findBySlug("government-office").orElseThrow().id();
        cast.enter("wang-min", person("王敏", Role.DISCLOSURE_OFFICER, office));
        cast.enter("zhou-heng", person("周恒", Role.OFFICE_HEAD, office));

        chapter.tell(cast);

        Map<String, Long> states = jdbc.sql("SELECT state FROM request_line").query(String.class).list().stream()
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        assertThat(states)
                .containsEntry("CLOSED", 35L)
                .containsEntry("WITHDRAWN", 1L)
                .containsEntry("DEEMED_ABANDONED", 1L)
                .containsEntry("SUBMITTED", 1L)
                .containsEntry("AWAIT_CONFIRM", 1L)
                .containsEntry("AWAIT_CORRECTION", 1L)
                .containsEntry("CONSULTING", 1L)
                .containsEntry("SIGNED", 1L)
                .containsEntry("PROCESSING", 3L);
        List<OrganId> all = organs.all().stream().map(OrganSummary::id).toList();
        assertThat(counts.of(all, 2025)).hasSize(28);
        assertThat(results(all, 2025)).hasSizeGreaterThan(15);
        assertThat(results(all, 2026)).contains(RequestRow.GRANTED, RequestRow.GRANTED_PARTIALLY);
    }

    private Set<RequestRow> results(List<OrganId> all, int year) {
        return counts.of(all, year).stream()
                .map(CountedRequest::result)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Actor person(String name, Role role, OrganId organ) {
        return new Actor(new AccountId(UUID.randomUUID()), name, organ, Set.of(new Grant(role, Scope.EVERYTHING)));
    }
}
