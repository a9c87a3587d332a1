package org.daylight.request;

import java.util.List;
import org.daylight.organisation.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * A request as it comes in, before it has a number.
 *
 * @param organ whom it is addressed to; absent while the applicant has not chosen
 */
public record NewRequest(
        @Nullable OrganId organ, Applicant applicant, InformationSought sought, List<Enclosure> enclosures) {

    public NewRequest {
        enclosures = List.copyOf(enclosures);
    }

    boolean encloses(EnclosureKind kind) {
        return enclosures.stream().anyMatch(one -> one.kind() == kind);
    }
}
