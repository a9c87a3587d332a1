package org.daylight.workbench.scope;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.Grant;
import org.daylight.account.NewAccount;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.organisation.EstablishingOrgans;
import org.daylight.organisation.OrganCast;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganHistory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.springframework.context.ApplicationContext;

/** Four organs of a tree and the people in them. */
final class Stage {

    static final String PASSWORD = "Lotus-Pond-9731";

    private record Post(Role role, OrganId organ, Scope scope) {}

    private final ApplicationContext context;
    private final OrganCast organs;
    private final OrganId own;
    private final OrganId below;
    private final OrganId deeper;
    private final OrganId elsewhere;
    private final Map<Post, Actor> people = new HashMap<>();

    Stage(ApplicationContext context) {
        this.context = context;
        this.organs = new OrganCast(get(EstablishingOrgans.class), get(OrganDirectory.class), get(OrganHistory.class));
        this.own = organs.department("本局" + mark());
        this.below = organs.establish("下属局" + mark(), OrganKind.DEPARTMENT, own);
        this.deeper = organs.establish("基层局" + mark(), OrganKind.DEPARTMENT, below);
        this.elsewhere = organs.department("旁局" + mark());
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    OrganCast organs() {
        return organs;
    }

    OrganId organ(Place place) {
        return switch (place) {
            case OWN -> own;
            case BELOW -> below;
            case BELOW_BUT_OUT_OF_REACH -> deeper;
            case ELSEWHERE -> elsewhere;
        };
    }

    /** A new organ in a place; the own organ, of which there is one, in the own place. */
    OrganId freshOrgan(Place place) {
        return switch (place) {
            case OWN -> own;
            case BELOW -> organs.establish("新局" + mark(), OrganKind.DEPARTMENT, own);
            case BELOW_BUT_OUT_OF_REACH -> organs.establish("新局" + mark(), OrganKind.DEPARTMENT, below);
            case ELSEWHERE -> organs.department("新局" + mark());
        };
    }

    /** The person of the own organ who tries, with a grant as wide as the place says. */
    Actor tries(Role role, Place place) {
        return person(role, own, place.scope());
    }

    /** A person who prepares things of an organ. */
    Actor works(Role role, OrganId organ) {
        return person(role, organ, Scope.OWN_ORGAN);
    }

    private Actor person(Role role, OrganId organ, Scope scope) {
        return people.computeIfAbsent(new Post(role, organ, scope), this::opened);
    }

    private Actor opened(Post post) {
        Set<Grant> grants = Set.of(new Grant(post.role(), post.scope()));
        return new Actor(open(post.organ(), grants), "人员", post.organ(), grants);
    }

    AccountId open(OrganId organ, Set<Grant> grants) {
        AccountId id = new AccountId(UUID.randomUUID());
        get(OpeningAccounts.class)
                .open(new NewAccount(id, "scope-" + mark(), "人员" + mark(), organ, grants), PASSWORD)
                .orThrow();
        return id;
    }

    /** Letters that appear nowhere else. */
    static String mark() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
