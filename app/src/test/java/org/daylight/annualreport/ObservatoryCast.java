package org.daylight.annualreport;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who observe, and the files they hand in. */
final class ObservatoryCast {

    private ObservatoryCast() {}

    static Actor person(JdbcClient jdbc, OpeningAccounts accounts, Role role) {
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

    /** A body of a test's own, so that tests do not meet in the lists. */
    static String body() {
        return MadeUpBody.of("县");
    }

    static HandedIn file(String name, String text) {
        return new HandedIn(name, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    static HandedIn file(PrintedReport report) {
        String text = report.text();
        return file(text.lines().findFirst().orElseThrow() + ".txt", text);
    }

    static List<HandedIn> files(PrintedReport... reports) {
        return Arrays.stream(reports).map(ObservatoryCast::file).toList();
    }
}
