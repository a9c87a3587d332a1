package org.daylight.request;

import java.time.LocalDate;
import org.daylight.organisation.OrganId;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

/**
 * One request as the annual table counts it (rules.md 2.3).
 *
 * @param receivedOn the legal day of receipt (条例 第三十一条)
 * @param result the row of the outcome; absent while the request is open
 * @param servedOn the day that books the result: of service, of lapse or of withdrawal; absent with the result
 */
public record CountedRequest(
        RequestId id,
        String number,
        OrganId organ,
        ApplicantColumn column,
        LocalDate receivedOn,
        @Nullable RequestRow result,
        @Nullable LocalDate servedOn) {

    CountedRequest concluded(RequestRow row, LocalDate on) {
        return new CountedRequest(id, number, organ, column, receivedOn, row, on);
    }
}
