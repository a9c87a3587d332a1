package org.daylight.request;

import java.time.LocalDate;
import org.daylight.organisation.OrganId;
import org.daylight.rules.request.CaseState;
import org.daylight.rules.request.Channel;
import org.daylight.rules.request.Outcome;
import org.daylight.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * One request in a list of the workbench; nothing of the applicant is in it.
 *
 * @param dueOn the last day for the answer; absent while no period runs
 */
public record RequestLine(
        RequestId id,
        String number,
        OrganId organ,
        String sought,
        Channel channel,
        LocalDate arrivedOn,
        CaseState state,
        @Nullable LocalDate dueOn,
        boolean awaitsApproval,
        @Nullable Outcome outcome) {

    private static final int SHORT = 40;

    /** The beginning of what is asked, on one line. */
    public String subject() {
        String line = sought.replace('\n', ' ');
        return TypedText.length(line) <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, SHORT)) + "…";
    }

    /** Where the next page of a list begins. */
    RequestFilter.After after() {
        return new RequestFilter.After(!state.isOpen(), dueOn == null ? RequestFilter.After.NEVER : dueOn, id.value());
    }
}
