package org.daylight.workbench.organisation;

import java.util.List;
import java.util.function.Predicate;
import org.daylight.account.Actor;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganProfile;
import org.daylight.organisation.OrganProfiles;
import org.daylight.organisation.OrganSummary;
import org.daylight.shared.Answer;
import org.daylight.workbench.organisation.Field.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the pages about organs share: finding the organ a person may work on, offering organs to choose from. */
@Component
class OrganDesk {

    private final OrganDirectory organs;
    private final OrganProfiles profiles;
    private final TendingOrgans tending;

    OrganDesk(OrganDirectory organs, OrganProfiles profiles, TendingOrgans tending) {
        this.organs = organs;
        this.profiles = profiles;
        this.tending = tending;
    }

    /** The organ, for somebody who may maintain what it tells of itself. */
    OrganProfile tended(Actor actor, OrganId id) {
        OrganProfile organ = known(id);
        return permitted(organ, tending.mayTend(actor, id));
    }

    /** The organ, for somebody who may change its name and place. */
    OrganProfile reshaped(Actor actor, OrganId id) {
        OrganProfile organ = known(id);
        return permitted(organ, tending.mayReshape(actor, id));
    }

    private OrganProfile known(OrganId id) {
        return profiles.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static OrganProfile permitted(OrganProfile organ, boolean may) {
        if (!may) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return organ;
    }

    static FormPage.OrganPageFacts facts(OrganProfile organ) {
        return new FormPage.OrganPageFacts(
                organ.organ().id().toString(), organ.organ().name(), organ.version());
    }

    /** Organs in force over which the person may act, as choices in the order of the tree. */
    List<Option> choices(Actor actor, Predicate<OrganSummary> wanted) {
        return organs.all().stream()
                .filter(wanted)
                .filter(organ -> tending.mayTend(actor, organ.id()))
                .map(organ -> Option.words(organ.id().toString(), organ.name()))
                .toList();
    }

    /** Choices of parents: communities and public-service entities have nothing below them. */
    List<Option> parents(Actor actor, Predicate<OrganSummary> wanted) {
        return choices(actor, wanted.and(OrganDesk::mayHaveChildren));
    }

    private static boolean mayHaveChildren(OrganSummary organ) {
        return organ.kind() != OrganKind.COMMUNITY && organ.kind() != OrganKind.PUBLIC_SERVICE_ENTITY;
    }

    boolean isEmpty() {
        return organs.all().isEmpty();
    }

    boolean isWithin(OrganSummary organ, OrganId ancestor) {
        return organs.isWithin(organ.id(), ancestor);
    }

    /** Goes to the organ when the act was done, shows the form again when it was refused. */
    static ModelAndView answer(Answer<OrganId> answer, FormPage page, Form form) {
        return switch (answer) {
            case Answer.Done<OrganId> done -> new ModelAndView("redirect:/workbench/organs/" + done.value() + "?saved");
            case Answer.Refused<OrganId> refused -> page.show(form.with(refused));
        };
    }
}
