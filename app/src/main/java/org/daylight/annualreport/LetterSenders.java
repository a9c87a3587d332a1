package org.daylight.annualreport;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.account.Actor;
import org.daylight.organisation.ContactPoint;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganProfiles;
import org.daylight.organisation.OrganSummary;
import org.daylight.reports.writing.FindingsLetter.Sender;
import org.springframework.stereotype.Component;

/** In whose name a letter is written: the organ of the person, with its disclosure office as it is made public. */
@Component
class LetterSenders {

    private final OrganDirectory organs;
    private final OrganProfiles profiles;

    LetterSenders(OrganDirectory organs, OrganProfiles profiles) {
        this.organs = organs;
        this.profiles = profiles;
    }

    /** A person who serves the installation itself writes for the government at the root. */
    Sender of(Actor actor) {
        Optional<OrganSummary> own = organs.find(actor.organ());
        return own.or(() -> organs.all().stream()
                        .filter(organ -> organ.parent() == null)
                        .findFirst())
                .map(organ -> new Sender(organ.name(), contact(organ.id(), actor)))
                .orElse(Sender.OPEN);
    }

    private String contact(OrganId organ, Actor actor) {
        ContactPoint office = profiles.find(organ)
                .map(profile -> profile.particulars().disclosureOffice())
                .orElse(ContactPoint.UNKNOWN);
        return Stream.of(office.name(), actor.name(), office.telephone())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("，"));
    }
}
