package org.daylight.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.Grant;
import org.daylight.account.NewAccount;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.organisation.Decree;
import org.daylight.organisation.EstablishingOrgans;
import org.daylight.organisation.EstablishingOrgans.NewOrgan;
import org.daylight.organisation.Maintainer;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganSummary;
import org.jspecify.annotations.Nullable;

/** An office of its own for one test: an organ, a drafter, two reviewers, and texts to work on. */
public final class Desk {

    private static final LocalDate TUE_2019_01_15 = LocalDate.of(2019, 1, 15);
    private static final LocalDate FRI_2026_09_18 = LocalDate.of(2026, 9, 18);
    private static final Maintainer TEST = new Maintainer("system", "测试");

    private final OpeningAccounts opening;
    private final OrganId organ;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    public Desk(EstablishingOrgans establishing, OrganDirectory organs, OpeningAccounts opening) {
        this.opening = opening;
        OrganId root = organs.all().stream()
                .filter(each -> each.parent() == null)
                .map(OrganSummary::id)
                .findFirst()
                .orElseGet(() -> establish(establishing, "明湖区人民政府", "district", OrganKind.GOVERNMENT, null));
        this.organ = establish(establishing, "测试局" + mark, "bureau-" + mark, OrganKind.DEPARTMENT, root);
    }

    private static OrganId establish(
            EstablishingOrgans establishing, String name, String slug, OrganKind kind, @Nullable OrganId parent) {
        return establishing
                .establish(
                        new NewOrgan(name, slug, kind, parent, new Decree(TUE_2019_01_15, "《机构设置方案》")),
                        UUID.randomUUID(),
                        TEST)
                .orThrow();
    }

    public OrganId organ() {
        return organ;
    }

    public String slug() {
        return "bureau-" + mark;
    }

    /** A person with one role in this office, whose password is {@code Correct-Horse-1}. */
    public Actor person(String name, Role role) {
        AccountId id = new AccountId(UUID.randomUUID());
        Set<Grant> grants = Set.of(new Grant(role, Scope.OWN_ORGAN));
        opening.open(new NewAccount(id, signInName(role), name, organ, grants), "Correct-Horse-1")
                .orThrow();
        return new Actor(id, name, organ, grants);
    }

    private int people;

    private String signInName(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + mark + "-" + people++;
    }

    public static ItemContent content(String title) {
        return new ItemContent(
                title,
                "",
                "正文第一段。\n正文第二段。",
                new ItemMetadata(
                        FRI_2026_09_18, null, Themes.get("0201"), Genre.NOTICE, Audience.EVERYBODY, List.of(), null));
    }

    public static Draft draft(String title) {
        return new Draft(Disclosure.PROACTIVE, content(title));
    }
}
