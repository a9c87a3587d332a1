package org.daylight.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.files.StoredFile;
import org.daylight.organisation.OrganId;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.request.Act;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.CaseState;
import org.daylight.rules.request.Channel;
import org.daylight.rules.request.Clock;
import org.daylight.rules.request.Consultation;
import org.daylight.rules.request.Outcome;
import org.daylight.rules.request.Permission;
import org.jspecify.annotations.Nullable;

/** A case as the workbench shows it: facts and clock, what happened, the reply, what may be done now. */
public record CaseFile(
        RequestId id,
        int version,
        String number,
        OrganId organ,
        Facts facts,
        CaseState state,
        @Nullable Outcome outcome,
        boolean isLate,
        DaysLedger ledger,
        List<Clock> clocks,
        List<Consultation> consultations,
        List<Happening> happenings,
        @Nullable Draft draft,
        Map<Act, Permission> acts) {

    public CaseFile {
        clocks = List.copyOf(clocks);
        consultations = List.copyOf(consultations);
        happenings = List.copyOf(happenings);
        acts = Map.copyOf(acts);
    }

    /**
     * What was filed; the applicant is masked until somebody asks to see, which is logged.
     *
     * @param identityFiles proofs that may be opened with a trace
     * @param sameApplicant numbers of other requests of the same person to this organ, newest first
     */
    public record Facts(
            ApplicantColumn column,
            String maskedName,
            String maskedDocument,
            boolean hasAgent,
            Channel channel,
            LocalDate arrivedOn,
            @Nullable LocalDate receivedOn,
            InformationSought sought,
            List<NamedEnclosure> identityFiles,
            List<String> sameApplicant) {

        public Facts {
            identityFiles = List.copyOf(identityFiles);
            sameApplicant = List.copyOf(sameApplicant);
        }
    }

    /** A file with what it is. */
    public record NamedEnclosure(EnclosureKind kind, StoredFile file) {}

    /**
     * One entry of the timeline.
     *
     * @param type kind of event, with its words under {@code request.event.<type>}
     * @param on the legal day; absent for the office's own work, which has only the moment of recording
     * @param by name of the officer; empty for the applicant and the system
     * @param hand {@code applicant}, {@code system} or the subject of an account
     * @param step the facts of a step; absent for the office's own work
     */
    public record Happening(
            String type,
            @Nullable LocalDate on,
            Instant recordedAt,
            String by,
            String hand,
            @Nullable CaseEvent step,
            String note) {}

    /** The reply that stands: drafted, or signed. */
    public record Draft(ProposedReply reply, List<StoredFile> attachments, String draftedBy, boolean awaitsApproval) {

        public Draft {
            attachments = List.copyOf(attachments);
        }
    }
}
