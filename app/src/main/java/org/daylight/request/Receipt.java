package org.daylight.request;

import java.time.LocalDate;
import org.daylight.organisation.OrganId;
import org.daylight.rules.request.Channel;

/**
 * What the applicant gets (登记回执): the number, and the query code that is nowhere stored in clear.
 *
 * @param isConfirmed whether the applicant has confirmed the submission
 */
public record Receipt(
        RequestId request,
        String number,
        String queryCode,
        OrganId organ,
        Channel channel,
        LocalDate arrivedOn,
        boolean isConfirmed) {}
