package org.daylight.request;

import java.time.LocalDate;
import java.util.List;
import org.daylight.files.StoredFile;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.RemedyBodies;
import org.daylight.rules.remedy.Remedy;
import org.daylight.rules.request.CaseState;
import org.daylight.rules.request.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant sees of the own request; no name, no contact, no word of the office's inner work is in it.
 *
 * @param reply absent until it is served
 */
public record TrackedRequest(
        RequestId id,
        String number,
        OrganId organ,
        LocalDate arrivedOn,
        @Nullable LocalDate receivedOn,
        String sought,
        CaseState state,
        DaysLedger ledger,
        List<Milestone> milestones,
        @Nullable ServedReply reply,
        MayNow mayNow) {

    public TrackedRequest {
        milestones = List.copyOf(milestones);
    }

    /**
     * A step as the applicant is told of it.
     *
     * @param type kind of step, with its words under {@code request.milestone.<type>}
     * @param note what was written to or by the applicant; empty for everything else
     */
    public record Milestone(LocalDate on, String type, String note) {}

    /**
     * The answer.
     *
     * @param remedy in which order reconsideration and suit are open, and before which bodies
     * @param bodies where to turn by name and address; absent until the organ has entered them
     * @param reconsiderBy the last day to apply for reconsideration; absent when its year has no calendar yet
     * @param sueBy the last day to sue directly; absent with the same reason or when reconsideration comes first
     */
    public record ServedReply(
            Outcome outcome,
            String basis,
            String reasons,
            LocalDate servedOn,
            List<StoredFile> attachments,
            Remedy remedy,
            @Nullable RemedyBodies bodies,
            @Nullable LocalDate reconsiderBy,
            @Nullable LocalDate sueBy) {}

    /** What the applicant may do now. */
    public record MayNow(boolean confirm, boolean correct, boolean withdraw) {}
}
