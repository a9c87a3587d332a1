package org.daylight.organisation;

import java.util.Optional;
import java.util.UUID;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.daylight.shared.Ids;
import org.daylight.system.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, revises and closes reading places (查阅场所). */
@Component
public class MaintainingReadingPlaces {

    private final JdbcReadingPlaces places;
    private final OrganDirectory organs;
    private final Ids ids;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Submissions submissions;

    MaintainingReadingPlaces(
            JdbcReadingPlaces places,
            OrganDirectory organs,
            Ids ids,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Submissions submissions) {
        this.places = places;
        this.organs = organs;
        this.ids = ids;
        this.trail = trail;
        this.events = events;
        this.submissions = submissions;
    }

    /** Opens a place once; the same form key again gives the place that it opened. */
    @Transactional
    public Answer<ReadingPlaceId> open(ReadingPlace.Facts facts, UUID formKey, Maintainer by) {
        return submissions.once(
                formKey,
                () -> places.findByFormKey(formKey),
                () -> refusal(facts).orElseGet(() -> openOnce(facts, formKey, by)));
    }

    private Answer<ReadingPlaceId> openOnce(ReadingPlace.Facts facts, UUID formKey, Maintainer by) {
        ReadingPlaceId id = new ReadingPlaceId(ids.next());
        return places.add(id, facts, formKey, by)
                ? Answer.done(finish(new ReadingPlace(id, facts, false, 0), "reading-place.opened", by))
                : Answer.refused("organisation.refused.slug.taken", facts.slug());
    }

    /** Replaces what visitors are told, or closes the place; the version must be the latest. */
    @Transactional
    public Answer<ReadingPlaceId> revise(ReadingPlace revised, Maintainer by) {
        return refusal(revised.facts())
                .or(() -> takenSlug(revised))
                .orElseGet(() -> places.update(revised, by)
                        ? Answer.done(finish(
                                revised, revised.closed() ? "reading-place.closed" : "reading-place.revised", by))
                        : places.refusalNamingLastChange(revised.id()));
    }

    private Optional<Answer<ReadingPlaceId>> refusal(ReadingPlace.Facts facts) {
        return FieldChecks.<ReadingPlaceId>refusal(facts.problems())
                .or(() -> organs.find(facts.organ()).isEmpty()
                        ? Optional.of(Answer.refused("organisation.refused.organ.unknown"))
                        : Optional.empty());
    }

    private Optional<Answer<ReadingPlaceId>> takenSlug(ReadingPlace revised) {
        return places.findBySlug(revised.facts().slug())
                .filter(other -> !other.id().equals(revised.id()))
                .map(other -> Answer.refused(
                        "organisation.refused.slug.taken", other.facts().slug()));
    }

    private ReadingPlaceId finish(ReadingPlace place, String action, Maintainer by) {
        trail.record(Deed.done(
                by.subject(),
                action,
                "reading-place:" + place.id(),
                place.facts().name()));
        events.publishEvent(new ReadingPlaceRevised(place.id(), place.facts().organ(), place.closed()));
        return place.id();
    }
}
