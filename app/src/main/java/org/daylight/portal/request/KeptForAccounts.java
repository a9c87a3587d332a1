package org.daylight.portal.request;

import org.daylight.account.ApplicantId;
import org.daylight.account.CurrentApplicant;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganSummary;
import org.daylight.portal.account.AccountPageSection;
import org.daylight.request.KeepingRequests;
import org.daylight.request.KeptRequest;
import org.daylight.request.RequestId;
import org.springframework.stereotype.Component;

/** The requests on the applicant's own page; they come there when filed or looked up by somebody who is signed in. */
@Component
class KeptForAccounts implements AccountPageSection {

    private final CurrentApplicant current;
    private final KeepingRequests keeping;
    private final OrganDirectory organs;

    KeptForAccounts(CurrentApplicant current, KeepingRequests keeping, OrganDirectory organs) {
        this.current = current;
        this.keeping = keeping;
        this.organs = organs;
    }

    /** Keeps the request when somebody with an account has filed it or shown its code. */
    void keep(RequestId request) {
        current.find().ifPresent(applicant -> keeping.keep(applicant, request));
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Section of(ApplicantId applicant) {
        return new Section(
                "request.kept.heading",
                "request.kept.empty",
                keeping.of(applicant).stream().map(this::entry).toList());
    }

    private Entry entry(KeptRequest kept) {
        String organ = organs.find(kept.organ()).map(OrganSummary::name).orElse("");
        return new Entry("/account/requests/" + kept.id(), kept.number() + " " + organ, kept.state());
    }
}
