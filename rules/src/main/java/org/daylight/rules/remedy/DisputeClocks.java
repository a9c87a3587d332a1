package org.daylight.rules.remedy;

import java.time.LocalDate;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.law.Cites;
import org.daylight.rules.period.StatutoryPeriod;

/**
 * What the organ owes once it is complained of: its statement with the file, the decision of the reconsideration body,
 * compliance. An organ that does not answer in time is treated as having no evidence.
 *
 * <p>Example: papers received on Friday 2026-09-18 in simplified reconsideration are to be answered by 2026-09-28.
 */
@Cites({
    "RECONSIDERATION 48",
    "RECONSIDERATION 54",
    "RECONSIDERATION 62",
    "RECONSIDERATION 70",
    "RECONSIDERATION 77",
    "LITIGATION 67"
})
public final class DisputeClocks {

    private DisputeClocks() {}

    /** The last day of the written reply and the file in reconsideration, from receipt of the application. */
    public static LocalDate reconsiderationReplyDue(
            LocalDate papersReceivedOn, boolean isSimplified, WorkingCalendar calendar) {
        return (isSimplified ? StatutoryPeriod.RECONSIDERATION_REPLY_SIMPLIFIED : StatutoryPeriod.RECONSIDERATION_REPLY)
                .dueOn(papersReceivedOn, calendar);
    }

    /** The last day of the reconsideration decision, from acceptance: 60 days, or 30 when simplified. */
    public static LocalDate reconsiderationDecisionDue(
            LocalDate acceptedOn, boolean isSimplified, WorkingCalendar calendar) {
        return (isSimplified
                        ? StatutoryPeriod.RECONSIDERATION_DECISION_SIMPLIFIED
                        : StatutoryPeriod.RECONSIDERATION_DECISION)
                .dueOn(acceptedOn, calendar);
    }

    /** The last day of an extended reconsideration decision: 30 days more, counted from acceptance as one period. */
    public static LocalDate extendedReconsiderationDecisionDue(LocalDate acceptedOn, WorkingCalendar calendar) {
        return calendar.plusCalendarDays(
                acceptedOn,
                StatutoryPeriod.RECONSIDERATION_DECISION.length()
                        + StatutoryPeriod.RECONSIDERATION_DECISION_EXTENSION.length());
    }

    /** The last day of the statement of defence in court, from receipt of the complaint. */
    public static LocalDate defenceDue(LocalDate complaintReceivedOn, WorkingCalendar calendar) {
        return StatutoryPeriod.DEFENCE.dueOn(complaintReceivedOn, calendar);
    }

    /**
     * The last day of compliance with an order to answer again that sets no day of its own: the statutory answering
     * period from receipt of the decision, the most the law gives for an answer.
     */
    public static LocalDate complianceDue(LocalDate decisionReceivedOn, WorkingCalendar calendar) {
        return StatutoryPeriod.ANSWER.dueOn(decisionReceivedOn, calendar);
    }
}
