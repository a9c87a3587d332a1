package org.daylight.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.Grant;
import org.daylight.account.NewAccount;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.organisation.OrganId;
import org.daylight.reports.Finding;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.daylight.shared.Answer;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class ObservingReportsModuleTests {

    @Autowired
    private ObservingReports observing;

    @Autowired
    private OpeningAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Actor observer;

    @BeforeEach
    void somebody_observes() {
        observer = actor(Role.SUPERVISOR);
    }

    @Test
    void an_unbalanced_column_is_found_at_its_column() {
        SourceId id = observing
                .importFile(observer, UUID.randomUUID(), "明湖区2023.txt", bytes(unbalanced(2023, 7)))
                .orThrow();

        Observation observation = observing.open(observer, id).orElseThrow();

        assertThat(observation.reports()).hasSize(1);
        assertThat(observation.reports().getFirst().report().year()).isEqualTo(2023);
        assertThat(observation.reports().getFirst().findings())
                .extracting(Finding::code, finding -> String.valueOf(finding.cell()))
                .contains(org.assertj.core.groups.Tuple.tuple("T3-BAL", "T3.balance.natural_person"));
        assertThat(observation.source().counts().errors()).isPositive();
    }

    @Test
    void a_double_click_imports_once() {
        UUID submission = UUID.randomUUID();
        byte[] content = bytes(unbalanced(2024, 8));

        Answer<SourceId> first = observing.importFile(observer, submission, "a.txt", content);
        Answer<SourceId> second = observing.importFile(observer, submission, "a.txt", content);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void the_same_file_under_another_name_is_recognised() {
        byte[] content = bytes(unbalanced(2025, 9));

        SourceId first = observing
                .importFile(observer, UUID.randomUUID(), "a.txt", content)
                .orThrow();
        SourceId second = observing
                .importFile(observer, UUID.randomUUID(), "b.txt", content)
                .orThrow();

        assertThat(second).isEqualTo(first);
        assertThat(observing.list(observer)).extracting(ObservedSource::id).containsOnlyOnce(first);
    }

    @Test
    void a_foreign_or_empty_file_is_refused_and_leaves_nothing() {
        int before = observing.list(observer).size();

        assertThat(observing
                        .importFile(observer, UUID.randomUUID(), "x.txt", new byte[0])
                        .isDone())
                .isFalse();
        assertThat(observing
                        .importFile(observer, UUID.randomUUID(), "x.pdf", bytes("%PDF-1.7 nothing here"))
                        .isDone())
                .isFalse();
        assertThat(observing.list(observer)).hasSize(before);
    }

    @Test
    void who_may_not_observe_sees_nothing() {
        Actor clerk = actor(Role.CLERK);
        SourceId id = observing
                .importFile(observer, UUID.randomUUID(), "c.txt", bytes(unbalanced(2022, 5)))
                .orThrow();

        assertThat(observing.list(clerk)).isEmpty();
        assertThat(observing.open(clerk, id)).isEmpty();
        assertThat(observing
                        .importFile(clerk, UUID.randomUUID(), "c.txt", bytes("x"))
                        .isDone())
                .isFalse();
    }

    private static String unbalanced(int year, int received) {
        return new PrintedReport(year)
                .set(RequestRow.NEW_RECEIVED, ApplicantColumn.NATURAL_PERSON, received)
                .set(RequestRow.NEW_RECEIVED, ApplicantColumn.TOTAL, received)
                .set(RequestRow.GRANTED, ApplicantColumn.NATURAL_PERSON, 3)
                .set(RequestRow.GRANTED, ApplicantColumn.TOTAL, 3)
                .set(RequestRow.RESULT_TOTAL, ApplicantColumn.NATURAL_PERSON, 3)
                .set(RequestRow.RESULT_TOTAL, ApplicantColumn.TOTAL, 3)
                .set(RequestRow.CARRIED_OUT, ApplicantColumn.NATURAL_PERSON, 1)
                .set(RequestRow.CARRIED_OUT, ApplicantColumn.TOTAL, 1)
                .text();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Actor actor(Role role) {
        OrganId organ = new OrganId(UUID.randomUUID());
        jdbc.sql("INSERT INTO organ (id, slug, name, kind, parent) VALUES (:id, :slug, '明湖区', 'GOVERNMENT', NULL)")
                .param("id", organ.value())
                .param("slug", "organ-" + organ)
                .update();
        AccountId account = new AccountId(UUID.randomUUID());
        Set<Grant> grants = Set.of(new Grant(role, Scope.EVERYTHING));
        accounts.open(new NewAccount(account, "p-" + account, "李观", organ, grants), "Long-enough-9-password");
        return new Actor(account, "李观", organ, grants);
    }
}
