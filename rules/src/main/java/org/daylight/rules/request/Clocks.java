package org.daylight.rules.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.daylight.rules.period.StatutoryPeriod;
import org.daylight.rules.request.Clock.Kind;
import org.daylight.rules.request.Progress.Charge;
import org.daylight.rules.request.Progress.Correction;
import org.daylight.rules.request.Progress.Run;

/** Which clocks of a case run. */
@Cites({"OGI 30", "OGI 31", "OGI 32", "OGI 33", "OGI 34", "FEE 6"})
final class Clocks {

    private final Docket docket;
    private final List<Clock> open = new ArrayList<>(4);

    private Clocks(Docket docket) {
        this.docket = docket;
    }

    static List<Clock> of(Docket docket) {
        Clocks clocks = new Clocks(docket);
        CaseState state = docket.progress().state();
        if (state.isOpen()) {
            clocks.addAnswer();
            clocks.addCorrectionNotice();
            clocks.addOpinions();
        }
        switch (state) {
            case AWAIT_CONFIRM -> clocks.addConfirmation();
            case AWAIT_CORRECTION -> clocks.addCorrection();
            case AWAIT_FEE -> clocks.addPayment();
            case DRAFT, SUBMITTED, RECEIVED, CONSULTING, AWAIT_REASON, PROCESSING, SIGNED, REOPENED -> {}
            case SERVED, CLOSED, ARCHIVED, WITHDRAWN, DEEMED_ABANDONED -> {}
        }
        return List.copyOf(clocks.open);
    }

    static List<MovedDate> moved(List<Clock> before, List<Clock> after) {
        List<MovedDate> moved = new ArrayList<>();
        for (Clock old : before) {
            for (Clock now : after) {
                if (old.kind() == now.kind()
                        && old.subject().equals(now.subject())
                        && !old.dueOn().equals(now.dueOn())) {
                    moved.add(new MovedDate(old.kind(), old.subject(), old.dueOn(), now.dueOn()));
                }
            }
        }
        return moved;
    }

    private void addAnswer() {
        Run run = docket.progress().timing().current();
        LocalDate due = docket.answerDue();
        if (run == null || due == null) {
            return;
        }
        String article = switch (run.origin()) {
            case RECEIPT -> IntakeRules.answerPeriod(run.startedOn()).article().toString();
            case CORRECTION -> "OGI 30";
            case PAYMENT -> "FEE 6";
            case REASONS -> "OGI 35";
            case ORDER -> "OGI 51";
        };
        open.add(new Clock(Kind.ANSWER, "", run.startedOn(), due, ArticleRef.parse(article)));
    }

    private void addCorrectionNotice() {
        CaseState state = docket.progress().state();
        LocalDate receivedOn = docket.progress().intake().receivedOn();
        LocalDate due = docket.correctionDue();
        boolean mayStill = (state == CaseState.RECEIVED || state == CaseState.PROCESSING)
                && docket.progress().asides().correction() == null
                && docket.progress().timing().runs().size() == 1;
        if (mayStill && receivedOn != null && due != null) {
            open.add(new Clock(Kind.CORRECTION_NOTICE, "", receivedOn, due, ArticleRef.parse("OGI 30")));
        }
    }

    private void addOpinions() {
        for (Consultation consultation : docket.progress().consultations()) {
            if (consultation.opinionOn() == null) {
                open.add(new Clock(
                        Kind.OPINION,
                        consultation.name(),
                        consultation.periodFrom(),
                        consultation.dueOn(docket.calendar()),
                        ArticleRef.parse(consultation.kind().period().article().toString())));
            }
        }
    }

    private void addConfirmation() {
        LocalDate confirmedOn = docket.progress().intake().agencyConfirmedOn();
        LocalDate due = confirmedOn == null ? null : IntakeRules.confirmationDue(docket, confirmedOn);
        if (confirmedOn != null && due != null) {
            open.add(new Clock(Kind.CONFIRMATION, "", confirmedOn, due, ArticleRef.parse("OGI 31(3)")));
        }
    }

    private void addCorrection() {
        Correction correction = docket.progress().asides().correction();
        LocalDate due = docket.applicantCorrectionDue();
        if (correction != null && correction.receivedOn() != null && due != null) {
            open.add(new Clock(Kind.CORRECTION, "", correction.receivedOn(), due, ArticleRef.parse("OGI 30")));
        }
    }

    private void addPayment() {
        Charge charge = docket.progress().asides().charge();
        LocalDate due = docket.payDue();
        if (charge != null && charge.receivedOn() != null && due != null) {
            open.add(new Clock(
                    Kind.PAYMENT,
                    "",
                    charge.receivedOn(),
                    due,
                    ArticleRef.parse(StatutoryPeriod.PAYMENT.article().toString())));
        }
    }
}
