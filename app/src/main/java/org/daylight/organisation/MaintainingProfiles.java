package org.daylight.organisation;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.organisation.OrganProfileRevised.Aspect;
import org.daylight.organisation.ReorganisingOrgans.Target;
import org.daylight.shared.Answer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what organs tell of themselves up to date; an organ that ended is left as it was. */
@Component
public class MaintainingProfiles {

    private static final int SHORT = 100;
    private static final int LONG = 2_000;

    private final Organs organs;
    private final JdbcOrganProfiles profiles;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    MaintainingProfiles(Organs organs, JdbcOrganProfiles profiles, AuditTrail trail, ApplicationEventPublisher events) {
        this.organs = organs;
        this.profiles = profiles;
        this.trail = trail;
        this.events = events;
    }

    @Transactional
    public Answer<OrganId> reviseParticulars(Target target, OrganProfile.Particulars particulars, Maintainer by) {
        return begin(target, particulars.problems())
                .then(organ -> hasOwnCreditCode(organ, particulars))
                .map(organ -> finish(organ, Aspect.PARTICULARS, by, id -> profiles.keep(id, particulars)));
    }

    private Answer<Organ> hasOwnCreditCode(Organ organ, OrganProfile.Particulars particulars) {
        CreditCode code = particulars.creditCode();
        return code != null && profiles.isCreditCodeTaken(code, organ.id())
                ? Answer.refused("organisation.refused.credit-code.taken", code.value())
                : Answer.done(organ);
    }

    /** Replaces the list of leaders, in the order given. */
    @Transactional
    public Answer<OrganId> reviseLeaders(Target target, List<OrganProfile.Leader> leaders, Maintainer by) {
        return begin(target, leaderProblems(leaders))
                .map(organ -> finish(organ, Aspect.LEADERS, by, id -> profiles.keepLeaders(id, leaders)));
    }

    /** What is wrong with leaders; fields are numbered from 1. */
    public static List<FieldProblem> leaderProblems(List<OrganProfile.Leader> leaders) {
        FieldChecks checks = new FieldChecks();
        for (int n = 1; n <= leaders.size(); n++) {
            OrganProfile.Leader leader = leaders.get(n - 1);
            checks.required("name-" + n, leader.name(), SHORT)
                    .required("title-" + n, leader.title(), SHORT)
                    .optional("duties-" + n, leader.duties(), LONG);
        }
        return checks.problems();
    }

    /** Replaces the list of internal units, in the order given. */
    @Transactional
    public Answer<OrganId> reviseUnits(Target target, List<OrganProfile.Unit> units, Maintainer by) {
        return begin(target, unitProblems(units))
                .map(organ -> finish(organ, Aspect.UNITS, by, id -> profiles.keepUnits(id, units)));
    }

    /** What is wrong with units; fields are numbered from 1. */
    public static List<FieldProblem> unitProblems(List<OrganProfile.Unit> units) {
        FieldChecks checks = new FieldChecks();
        for (int n = 1; n <= units.size(); n++) {
            OrganProfile.Unit unit = units.get(n - 1);
            checks.required("name-" + n, unit.name(), SHORT)
                    .optional("duties-" + n, unit.duties(), LONG)
                    .that(
                            ContactPoint.isTelephone(unit.telephone()),
                            "telephone-" + n,
                            "organisation.problem.telephone");
        }
        return checks.problems();
    }

    @Transactional
    public Answer<OrganId> reviseRemedyBodies(Target target, RemedyBodies bodies, Maintainer by) {
        return begin(target, bodies.problems())
                .map(organ -> finish(organ, Aspect.REMEDY_BODIES, by, id -> profiles.keep(id, bodies)));
    }

    private Answer<Organ> begin(Target target, List<FieldProblem> problems) {
        organs.holdTree();
        return FieldChecks.<Organ>refusal(problems)
                .orElseGet(() -> organs.find(target.organ())
                        .map(organ -> standing(organ, target))
                        .orElseGet(() -> Answer.refused("organisation.refused.organ.unknown")));
    }

    private Answer<Organ> standing(Organ organ, Target target) {
        if (organ.version() != target.version()) {
            return organs.refusalNamingLastChange(organ.id());
        }
        return organ.dissolvedOn() == null
                ? Answer.done(organ)
                : Answer.refused(
                        "organisation.refused.organ.gone",
                        organ.name(),
                        organ.dissolvedOn().toString());
    }

    private OrganId finish(Organ organ, Aspect aspect, Maintainer by, Consumer<OrganId> write) {
        write.accept(organ.id());
        organs.touch(organ.id(), OrganAct.PROFILE_REVISED, by);
        String what = aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
        trail.record(Deed.done(by.subject(), "organ.profile-revised", "organ:" + organ.id(), what));
        events.publishEvent(new OrganProfileRevised(organ.id(), aspect));
        return organ.id();
    }
}
