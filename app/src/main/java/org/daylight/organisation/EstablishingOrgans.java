package org.daylight.organisation;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.daylight.shared.Ids;
import org.daylight.system.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Establishes organs (设立). Whether the person may is decided above: accounts stand above organs. */
@Component
public class EstablishingOrgans {

    static final int LONGEST_NAME = 100;

    private final Organs organs;
    private final Ids ids;
    private final InstantSource clock;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Submissions submissions;

    EstablishingOrgans(
            Organs organs,
            Ids ids,
            InstantSource clock,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Submissions submissions) {
        this.organs = organs;
        this.ids = ids;
        this.clock = clock;
        this.trail = trail;
        this.events = events;
        this.submissions = submissions;
    }

    /**
     * An organ to be established.
     *
     * @param parent the organ under which it stands; null for the government at the root
     * @param slug the readable part of its public address
     */
    public record NewOrgan(
            String name,
            String slug,
            OrganKind kind,
            @Nullable OrganId parent,
            Decree decree) {

        /** Everything that is wrong with the fields themselves. */
        public List<FieldProblem> problems() {
            return new FieldChecks()
                    .required("name", name, LONGEST_NAME)
                    .slug("slug", slug)
                    .that(parent != null || kind == OrganKind.GOVERNMENT, "parent", "organisation.problem.missing")
                    .decree(decree)
                    .problems();
        }
    }

    /**
     * Establishes an organ once; the same form key again gives the organ that it established.
     *
     * @param formKey the key in the form's ticket
     */
    @Transactional
    public Answer<OrganId> establish(NewOrgan wanted, UUID formKey, Maintainer by) {
        return submissions.once(formKey, () -> organs.findByFormKey(formKey), () -> {
            organs.holdTree();
            return this.<OrganId>refusal(wanted).orElseGet(() -> Answer.done(add(wanted, formKey, by)));
        });
    }

    private <T> Optional<Answer<T>> refusal(NewOrgan wanted) {
        Optional<Answer<T>> wrongField = FieldChecks.refusal(wanted.problems());
        if (wrongField.isPresent()) {
            return wrongField;
        }
        if (wanted.decree().effectiveOn().isAfter(ChinaTime.today(clock))) {
            return Optional.of(Answer.refused("organisation.refused.effective-on.future"));
        }
        if (organs.isSlugTaken(wanted.slug())) {
            return Optional.of(Answer.refused("organisation.refused.slug.taken", wanted.slug()));
        }
        OrganId parent = wanted.parent();
        return parent == null ? rootRefusal() : parentRefusal(parent);
    }

    private <T> Optional<Answer<T>> rootRefusal() {
        return organs.hasRoot()
                ? Optional.of(Answer.refused("organisation.refused.parent.root-exists"))
                : Optional.empty();
    }

    private <T> Optional<Answer<T>> parentRefusal(OrganId parent) {
        Optional<Organ> above = organs.find(parent);
        if (above.isEmpty()) {
            return Optional.of(Answer.refused("organisation.refused.parent.unknown"));
        }
        return above.filter(organ -> !organ.isInForce())
                .map(organ -> Answer.refused("organisation.refused.parent.gone", organ.name()));
    }

    private OrganId add(NewOrgan wanted, UUID formKey, Maintainer by) {
        OrganId id = new OrganId(ids.next());
        OrganSummary summary = new OrganSummary(id, wanted.slug(), wanted.name(), wanted.kind(), wanted.parent());
        organs.add(Organ.established(summary, wanted.decree(), null), by, formKey);
        trail.record(Deed.done(by.subject(), "organ.established", "organ:" + id, wanted.name()));
        events.publishEvent(new OrganEstablished(
                id, wanted.parent(), wanted.name(), wanted.decree().effectiveOn()));
        return id;
    }
}
