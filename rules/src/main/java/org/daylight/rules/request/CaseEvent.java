package org.daylight.rules.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case, in the past tense, with the day and the facts the law attaches effects to. The list of events
 * is the case; every state and every date is computed from it.
 *
 * <p>Example: {@code new CaseEvent.Extended(LocalDate.of(2026, 2, 20), 10, true)}.
 */
public sealed interface CaseEvent {

    /** The day on which it happened, in China. */
    LocalDate on();

    /** The act that the event records. */
    Act act();

    /**
     * The request reached the organ: handed over, signed for, in the letter box, or sent over the network.
     *
     * @param toOtherUnit whether a letter was addressed to another unit of the organ than the office (R1-41)
     */
    record Submitted(LocalDate on, Channel channel, boolean toOtherUnit) implements CaseEvent {
        public Submitted(LocalDate on, Channel channel) {
            this(on, channel, false);
        }

        @Override
        public Act act() {
            return Act.SUBMIT;
        }
    }

    /** One side, or both at once, confirmed the receipt. */
    record Confirmed(LocalDate on, ConfirmingSide by) implements CaseEvent {
        @Override
        public Act act() {
            return Act.CONFIRM;
        }
    }

    /** The applicant did not react in the waiting time, so that the organ's confirmation counts (R1-42). */
    record ConfirmationPresumed(LocalDate on) implements CaseEvent {
        @Override
        public Act act() {
            return Act.PRESUME_CONFIRMATION;
        }
    }

    /** The office took the request in hand. */
    record HandlingStarted(LocalDate on) implements CaseEvent {
        @Override
        public Act act() {
            return Act.START_HANDLING;
        }
    }

    /**
     * The one correction notice was sent.
     *
     * @param workingDays the period given to the applicant, 0 for the organ's default
     * @param receivedOn when the applicant received it, absent until proven by {@link NoticeReceived}
     * @param headReason why the head of the office allowed it after the seventh working day, absent in the ordinary case
     */
    record CorrectionNoticeSent(
            LocalDate on,
            int workingDays,
            @Nullable LocalDate receivedOn,
            @Nullable String headReason) implements CaseEvent {
        @Override
        public Act act() {
            return Act.SEND_CORRECTION_NOTICE;
        }
    }

    /** The applicant received the correction notice or the fee notice that is open. */
    record NoticeReceived(LocalDate on) implements CaseEvent {
        @Override
        public Act act() {
            return Act.RECORD_NOTICE_RECEIPT;
        }
    }

    /**
     * The corrected request was received.
     *
     * @param goodReason the good reason of a late correction, absent when in time
     */
    record Corrected(LocalDate on, @Nullable String goodReason) implements CaseEvent {
        public Corrected(LocalDate on) {
            this(on, null);
        }

        @Override
        public Act act() {
            return Act.CORRECT;
        }
    }

    /** The correction period ended without a correction and without a good reason. */
    record CorrectionLapsed(LocalDate on) implements CaseEvent {
        @Override
        public Act act() {
            return Act.LAPSE_CORRECTION;
        }
    }

    /**
     * A letter of consultation was sent.
     *
     * @param consultation the name by which the case tells its consultations apart
     * @param deliveredOn when the letter was received, absent until {@link ConsultationDelivered}
     */
    record ConsultationSent(
            LocalDate on,
            String consultation,
            Consultation.Kind kind,
            @Nullable LocalDate deliveredOn) implements CaseEvent {
        @Override
        public Act act() {
            return Act.SEND_CONSULTATION;
        }
    }

    /** The one consulted received the letter, which begins the fifteen working days. */
    record ConsultationDelivered(LocalDate on, String consultation) implements CaseEvent {
        @Override
        public Act act() {
            return Act.RECORD_DELIVERY;
        }
    }

    /** The second attempt to deliver the letter failed (R1-69). */
    record ConsultationUndeliverable(LocalDate on, String consultation) implements CaseEvent {
        @Override
        public Act act() {
            return Act.RECORD_FAILED_DELIVERY;
        }
    }

    /** An opinion was received. */
    record OpinionReceived(LocalDate on, String consultation, Consultation.Stance stance) implements CaseEvent {
        @Override
        public Act act() {
            return Act.RECORD_OPINION;
        }
    }

    /** The third party was told in writing what will be disclosed and why (R1-64). */
    record ThirdPartyTold(LocalDate on, String consultation) implements CaseEvent {
        @Override
        public Act act() {
            return Act.TELL_THIRD_PARTY;
        }
    }

    /**
     * The notice of extension was dispatched.
     *
     * @param workingDays 1 to 20
     * @param isApprovedByHead whether the head of the office approved it
     */
    record Extended(LocalDate on, int workingDays, boolean isApprovedByHead) implements CaseEvent {
        @Override
        public Act act() {
            return Act.EXTEND;
        }
    }

    /**
     * The fee notice was dispatched.
     *
     * @param amountFen the fee in fen
     * @param receivedOn when the applicant received it, absent until proven by {@link NoticeReceived}
     */
    record FeeNoticed(
            LocalDate on, long amountFen, @Nullable LocalDate receivedOn) implements CaseEvent {
        @Override
        public Act act() {
            return Act.NOTICE_FEE;
        }
    }

    /** The payment was complete on that day; a part payment is no payment (R3-23). */
    record Paid(LocalDate on, long amountFen) implements CaseEvent {
        @Override
        public Act act() {
            return Act.PAY;
        }
    }

    /** The payment period ended without payment. */
    record FeeLapsed(LocalDate on) implements CaseEvent {
        @Override
        public Act act() {
            return Act.LAPSE_FEE;
        }
    }

    /** The applicant of an excessive number of requests was asked for reasons. */
    record ReasonsAsked(LocalDate on) implements CaseEvent {
        @Override
        public Act act() {
            return Act.ASK_REASONS;
        }
    }

    /** The applicant gave reasons. */
    record ReasonsGiven(LocalDate on) implements CaseEvent {
        @Override
        public Act act() {
            return Act.GIVE_REASONS;
        }
    }

    /** The reasons were found fit and a reasonable later day was set and told. */
    record AnswerDeferred(LocalDate on, LocalDate until) implements CaseEvent {
        @Override
        public Act act() {
            return Act.DEFER_ANSWER;
        }
    }

    /** The applicant withdrew the request. */
    record Withdrawn(LocalDate on) implements CaseEvent {
        @Override
        public Act act() {
            return Act.WITHDRAW;
        }
    }

    /** The reply was signed and sealed. */
    record Signed(LocalDate on, Outcome outcome) implements CaseEvent {
        @Override
        public Act act() {
            return Act.SIGN;
        }
    }

    /** The reply was served; {@code on} is the day that {@link ServiceWay} makes the day of service. */
    record Served(LocalDate on, ServiceWay way, Outcome outcome) implements CaseEvent {
        @Override
        public Act act() {
            return Act.SERVE;
        }
    }

    /** Nothing is left to do. */
    record Closed(LocalDate on) implements CaseEvent {
        @Override
        public Act act() {
            return Act.CLOSE;
        }
    }

    /** The file went to the archive. */
    record Archived(LocalDate on) implements CaseEvent {
        @Override
        public Act act() {
            return Act.ARCHIVE;
        }
    }

    /** A reconsideration decision, a judgment or a rectification ordered a new answer by a day it sets. */
    record Ordered(LocalDate on, LocalDate answerBy) implements CaseEvent {
        @Override
        public Act act() {
            return Act.ORDER;
        }
    }

    /** The applicant proved a good reason after the request had been deemed abandoned (R1-53). */
    record Reopened(LocalDate on, String goodReason) implements CaseEvent {
        @Override
        public Act act() {
            return Act.REOPEN;
        }
    }
}
