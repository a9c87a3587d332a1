package org.daylight.annualreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.annualreport.Correction.Act;
import org.daylight.annualreport.Correction.Original;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Report;
import org.daylight.reports.text.Figures;
import org.daylight.reports.text.Plain;
import org.daylight.shared.Answer;
import org.daylight.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person reads a cell where the machine misread it. Source and first reading stay as they are; the correction counts in
 * checks and comparisons as long as it stands, and what was taken back remains on record.
 */
@Component
public class CorrectingReports {

    private static final int LONGEST_REASON = 500;

    private final ObservedReports reports;
    private final Corrections corrections;
    private final ExaminingReports examining;
    private final AuditTrail trail;
    private final Ids ids;
    private final RecordingActs acts;

    CorrectingReports(
            ObservedReports reports,
            Corrections corrections,
            ExaminingReports examining,
            AuditTrail trail,
            Ids ids,
            RecordingActs acts) {
        this.reports = reports;
        this.corrections = corrections;
        this.examining = examining;
        this.trail = trail;
        this.ids = ids;
        this.acts = acts;
    }

    /**
     * What a person says should stand in a cell.
     *
     * @param value the figure as typed; empty when the cell is blank in print
     * @param seen the correction that stood when the person looked; null when none did
     */
    public record Proposal(
            ObservedReportId report,
            CellPath cell,
            String value,
            String reason,
            @Nullable CorrectionId seen) {}

    /** Corrects a cell; a correction that stood before ends by it. */
    @Transactional
    public Answer<CorrectionId> correct(Actor actor, UUID submission, Proposal proposal) {
        if (!actor.holds(Permission.CORRECT_REPORTS)) {
            return Answer.refused("annualreport.refused.correcting");
        }
        return acts.once(
                submission,
                () -> corrections.findBySubmission(submission),
                () -> correctOnce(actor, submission, proposal));
    }

    private Answer<CorrectionId> correctOnce(Actor actor, UUID submission, Proposal proposal) {
        Optional<ObservedReport> line = reports.find(proposal.report());
        if (line.isEmpty()) {
            return Answer.refused("annualreport.refused.gone");
        }
        reports.holdBodies(List.of(line.get().identity().bodyKey()));
        return examining
                .read(line.get())
                .map(report -> cell(report, proposal.cell()))
                .map(cell -> correct(new Hand(actor, submission, line.get(), proposal), cell))
                .orElseGet(() -> Answer.refused("annualreport.refused.gone"));
    }

    private record Hand(Actor actor, UUID submission, ObservedReport line, Proposal proposal) {}

    private static @Nullable Cell cell(Report report, CellPath path) {
        return report.cells().get(path);
    }

    private Answer<CorrectionId> correct(Hand hand, Cell read) {
        Proposal proposal = hand.proposal();
        String typed = proposal.value().strip();
        Optional<BigDecimal> value = figure(typed);
        Optional<Correction> standing = standing(proposal);
        BigDecimal present = standing.isPresent() ? standing.get().value() : read.value();
        if (!typed.isEmpty() && value.isEmpty()) {
            return Answer.refused("annualreport.refused.no-figure", typed);
        }
        if (proposal.reason().isBlank() || proposal.reason().length() > LONGEST_REASON) {
            return Answer.refused("annualreport.refused.reason", LONGEST_REASON);
        }
        if (!standing.map(Correction::id).equals(Optional.ofNullable(proposal.seen()))) {
            return changedMeanwhile(proposal, standing);
        }
        return Figures.same(value.orElse(null), present)
                ? Answer.refused("annualreport.refused.same-value", typed)
                : Answer.done(enter(hand, read, value.orElse(null), standing));
    }

    /** What the person saw was replaced by another correction, or taken back. */
    private Answer<CorrectionId> changedMeanwhile(Proposal proposal, Optional<Correction> standing) {
        Act last = standing.map(Correction::made)
                .or(() -> Optional.ofNullable(proposal.seen())
                        .flatMap(corrections::find)
                        .map(Correction::end))
                .orElse(null);
        return last == null
                ? Answer.refused("annualreport.refused.ended")
                : Answer.changedMeanwhile(
                        last.name(), last.at(), new DefaultMessageSourceResolvable("annualreport.meanwhile.corrected"));
    }

    private static Optional<BigDecimal> figure(String typed) {
        return Figures.parse(Plain.fold(typed).strip()).map(Figures.Figure::value);
    }

    private Optional<Correction> standing(Proposal proposal) {
        return corrections.of(List.of(proposal.report())).stream()
                .filter(each -> each.stands() && each.cell().equals(proposal.cell()))
                .findFirst();
    }

    private CorrectionId enter(Hand hand, Cell read, @Nullable BigDecimal value, Optional<Correction> standing) {
        Actor actor = hand.actor();
        Act act = acts.act(actor, hand.proposal().reason());
        standing.ifPresent(earlier -> corrections.end(earlier.id(), act));
        Correction correction = new Correction(
                new CorrectionId(ids.next()),
                hand.proposal().report(),
                hand.proposal().cell(),
                value,
                new Original(read.value(), read.raw()),
                act,
                null);
        corrections.add(correction, hand.submission());
        examining.tally(List.of(hand.line()));
        trail.record(Deed.done(
                actor.subject(),
                "report.corrected",
                "report:" + correction.report(),
                correction.cell() + ": " + said(read.value()) + " -> " + said(value)));
        return correction.id();
    }

    private static String said(@Nullable BigDecimal value) {
        return value == null ? "blank" : value.toPlainString();
    }

    /** Takes a correction back; what the machine read counts again. */
    @Transactional
    public Answer<Correction> withdraw(Actor actor, CorrectionId id, String reason) {
        if (!actor.holds(Permission.CORRECT_REPORTS)) {
            return Answer.refused("annualreport.refused.correcting");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Answer.refused("annualreport.refused.reason", LONGEST_REASON);
        }
        Optional<Correction> correction = corrections.find(id);
        if (correction.isEmpty() || !corrections.end(id, acts.act(actor, reason))) {
            return Answer.refused("annualreport.refused.ended");
        }
        reports.find(correction.get().report()).ifPresent(line -> examining.tally(List.of(line)));
        trail.record(Deed.done(
                actor.subject(),
                "report.correction-withdrawn",
                "report:" + correction.get().report(),
                correction.get().cell().toString()));
        return Answer.done(correction.get());
    }
}
