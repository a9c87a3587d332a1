package org.daylight.annualreport;

import java.time.LocalDate;
import java.util.UUID;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

/**
 * One request as the annual table sees it.
 *
 * @param id identity of the request, for the link behind the figure
 * @param number the number that people see
 * @param column class of the applicant; never {@link ApplicantColumn#TOTAL}
 * @param receivedOn legal day of receipt (条例 第三十一条)
 * @param result result row of the outcome; null while the request is open
 * @param servedOn day on which the answer counts as given; null while the request is open
 */
public record CountedCase(
        UUID id,
        String number,
        ApplicantColumn column,
        LocalDate receivedOn,
        @Nullable RequestRow result,
        @Nullable LocalDate servedOn) {

    public CountedCase {
        if (!column.isApplicantClass()) {
            throw new IllegalArgumentException("an applicant stands in one class, not in the total");
        }
        if ((result == null) != (servedOn == null)) {
            throw new IllegalArgumentException("a result and its day come together: " + number);
        }
    }

    boolean isReceivedIn(int year) {
        return receivedOn.getYear() == year;
    }

    boolean isAnsweredIn(int year) {
        return servedOn != null && servedOn.getYear() == year;
    }

    /** Received before the year began and not yet answered then. */
    boolean isCarriedInto(int year) {
        return receivedOn.getYear() < year && (servedOn == null || servedOn.getYear() >= year);
    }

    /** Received by the end of the year and not yet answered then. */
    boolean isCarriedOutOf(int year) {
        return receivedOn.getYear() <= year && (servedOn == null || servedOn.getYear() > year);
    }
}
