package org.daylight.workbench.organisation;

import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Rights;
import org.daylight.organisation.MaintainingReadingPlaces;
import org.daylight.organisation.ReadingPlace;
import org.daylight.organisation.ReadingPlaceId;
import org.daylight.organisation.ReadingPlaces;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;

/** The use cases of reading places, asked by a person who needs the right over the organ responsible, before and after. */
@Component
class TendingReadingPlaces {

    private final Rights rights;
    private final ReadingPlaces places;
    private final MaintainingReadingPlaces maintaining;

    TendingReadingPlaces(Rights rights, ReadingPlaces places, MaintainingReadingPlaces maintaining) {
        this.rights = rights;
        this.places = places;
        this.maintaining = maintaining;
    }

    boolean mayTend(Actor actor, ReadingPlace.Facts facts) {
        return rights.may(actor, Permission.MAINTAIN_ORGANS, facts.organ());
    }

    Answer<ReadingPlaceId> open(Actor actor, ReadingPlace.Facts facts, UUID formKey) {
        return mayTend(actor, facts)
                ? maintaining.open(facts, formKey, TendingOrgans.of(actor))
                : TendingOrgans.notPermitted();
    }

    Answer<ReadingPlaceId> revise(Actor actor, ReadingPlace revised) {
        boolean may = mayTend(actor, revised.facts())
                && places.find(revised.id())
                        .filter(before -> mayTend(actor, before.facts()))
                        .isPresent();
        return may ? maintaining.revise(revised, TendingOrgans.of(actor)) : TendingOrgans.notPermitted();
    }
}
