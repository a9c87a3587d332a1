package org.daylight.workbench.organisation;

import java.util.List;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Rights;
import org.daylight.organisation.EstablishingOrgans;
import org.daylight.organisation.EstablishingOrgans.NewOrgan;
import org.daylight.organisation.Maintainer;
import org.daylight.organisation.MaintainingProfiles;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganProfile;
import org.daylight.organisation.OrganSummary;
import org.daylight.organisation.RemedyBodies;
import org.daylight.organisation.ReorganisingOrgans;
import org.daylight.organisation.ReorganisingOrgans.Target;
import org.daylight.organisation.SplittingOrgans;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;

/**
 * The use cases of organs, asked by a person: decides here whether the person may, because accounts stand above organs
 * (decision 0004). The tree changes only from above: who renames, moves, merges, splits or dissolves an organ needs the
 * right over its parent; who moves it, over the new parent too; who merges it, over the successor's parent too.
 */
@Component
class TendingOrgans {

    private final Rights rights;
    private final OrganDirectory organs;
    private final EstablishingOrgans establishing;
    private final ReorganisingOrgans reorganising;
    private final SplittingOrgans splitting;
    private final MaintainingProfiles profiles;

    TendingOrgans(
            Rights rights,
            OrganDirectory organs,
            EstablishingOrgans establishing,
            ReorganisingOrgans reorganising,
            SplittingOrgans splitting,
            MaintainingProfiles profiles) {
        this.rights = rights;
        this.organs = organs;
        this.establishing = establishing;
        this.reorganising = reorganising;
        this.splitting = splitting;
        this.profiles = profiles;
    }

    /** Whether the person may maintain what the organ tells of itself, and what stands below it. */
    boolean mayTend(Actor actor, OrganId organ) {
        return rights.may(actor, Permission.MAINTAIN_ORGANS, organ);
    }

    /** Whether the person may change the organ's name and place, which only those above it may. */
    boolean mayReshape(Actor actor, OrganId organ) {
        return organs.find(organ).filter(found -> mayReshape(actor, found)).isPresent();
    }

    private boolean mayReshape(Actor actor, OrganSummary organ) {
        OrganId parent = organ.parent();
        return parent == null ? mayTend(actor, organ.id()) && reachesEverything(actor) : mayTend(actor, parent);
    }

    /** Nobody stands above the root; only a right over the whole installation reaches it. */
    boolean reachesEverything(Actor actor) {
        return rights.may(actor, Permission.MAINTAIN_ORGANS, Actor.INSTALLATION);
    }

    Answer<OrganId> establish(Actor actor, NewOrgan wanted, UUID formKey) {
        OrganId parent = wanted.parent();
        boolean may = parent == null ? reachesEverything(actor) : mayTend(actor, parent);
        return may ? establishing.establish(wanted, formKey, of(actor)) : notPermitted();
    }

    Answer<OrganId> rename(Actor actor, ReorganisingOrgans.Renaming order) {
        return reshaping(actor, order.target()) ? reorganising.rename(order, of(actor)) : notPermitted();
    }

    Answer<OrganId> transfer(Actor actor, ReorganisingOrgans.Transfer order) {
        return reshaping(actor, order.target()) && mayTend(actor, order.newParent())
                ? reorganising.transfer(order, of(actor))
                : notPermitted();
    }

    Answer<OrganId> merge(Actor actor, ReorganisingOrgans.Merger order) {
        return reshaping(actor, order.target()) && mayReshape(actor, order.successor())
                ? reorganising.merge(order, of(actor))
                : notPermitted();
    }

    Answer<OrganId> dissolve(Actor actor, ReorganisingOrgans.Dissolution order) {
        return reshaping(actor, order.target()) ? reorganising.dissolve(order, of(actor)) : notPermitted();
    }

    Answer<OrganId> split(Actor actor, SplittingOrgans.Split order) {
        return reshaping(actor, order.target())
                ? splitting.split(order, of(actor)).map(born -> order.target().organ())
                : notPermitted();
    }

    Answer<OrganId> reviseParticulars(Actor actor, Target target, OrganProfile.Particulars particulars) {
        return mayTend(actor, target.organ())
                ? profiles.reviseParticulars(target, particulars, of(actor))
                : notPermitted();
    }

    Answer<OrganId> reviseLeaders(Actor actor, Target target, List<OrganProfile.Leader> leaders) {
        return mayTend(actor, target.organ()) ? profiles.reviseLeaders(target, leaders, of(actor)) : notPermitted();
    }

    Answer<OrganId> reviseUnits(Actor actor, Target target, List<OrganProfile.Unit> units) {
        return mayTend(actor, target.organ()) ? profiles.reviseUnits(target, units, of(actor)) : notPermitted();
    }

    Answer<OrganId> reviseRemedyBodies(Actor actor, Target target, RemedyBodies bodies) {
        return mayTend(actor, target.organ()) ? profiles.reviseRemedyBodies(target, bodies, of(actor)) : notPermitted();
    }

    private boolean reshaping(Actor actor, Target target) {
        return mayReshape(actor, target.organ());
    }

    static Maintainer of(Actor actor) {
        return new Maintainer(actor.subject(), actor.name());
    }

    static <T> Answer<T> notPermitted() {
        return Answer.refused("organisation.refused.not-permitted");
    }
}
