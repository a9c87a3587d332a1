package org.daylight.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.daylight.organisation.EstablishingOrgans.NewOrgan;
import org.daylight.organisation.ReorganisingOrgans.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Establishes organs for tests under names of their own. */
@TestComponent
public class OrganCast {

    public static final Maintainer ZHANG = new Maintainer("account:zhang", "张明");
    public static final LocalDate TUE_2010_03_16 = LocalDate.of(2010, 3, 16);
    public static final LocalDate FRI_2019_02_15 = LocalDate.of(2019, 2, 15);

    private final EstablishingOrgans establishing;
    private final OrganDirectory organs;
    private final OrganHistory history;

    public OrganCast(EstablishingOrgans establishing, OrganDirectory organs, OrganHistory history) {
        this.establishing = establishing;
        this.organs = organs;
        this.history = history;
    }

    /** The one organ without parent, established when there is none. */
    public OrganId root() {
        return organs.all().stream()
                .filter(organ -> organ.parent() == null)
                .map(OrganSummary::id)
                .findFirst()
                .orElseGet(() -> establish("明湖区人民政府", OrganKind.GOVERNMENT, null));
    }

    public OrganId department(String name) {
        return establish(name, OrganKind.DEPARTMENT, root());
    }

    public OrganId establish(String name, OrganKind kind, @Nullable OrganId parent) {
        NewOrgan wanted = new NewOrgan(name, freshSlug(), kind, parent, since(TUE_2010_03_16));
        return establishing.establish(wanted, UUID.randomUUID(), ZHANG).orThrow();
    }

    public static String freshSlug() {
        return "organ-" + UUID.randomUUID();
    }

    public static Decree since(LocalDate day) {
        return new Decree(day, "明编发〔2019〕7号");
    }

    public Target target(OrganId organ) {
        return new Target(organ, history.versionOf(organ));
    }

    public OrganSummary summary(OrganId organ) {
        return organs.find(organ).orElseThrow();
    }
}
