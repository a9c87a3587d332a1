package org.daylight.request;

import java.time.LocalDate;
import java.util.List;
import org.daylight.organisation.OrganId;

/** What is written down about a request besides its events, as the read side needs it. */
record RequestRecord(
        RequestId id,
        String number,
        OrganId organ,
        Applicant applicant,
        LocalDate arrivedOn,
        InformationSought sought,
        List<Enclosure> enclosures) {}
