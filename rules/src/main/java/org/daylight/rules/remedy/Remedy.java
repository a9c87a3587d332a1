package org.daylight.rules.remedy;

import java.time.LocalDate;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.daylight.rules.period.StatutoryPeriod;
import org.daylight.rules.request.Outcome;
import org.daylight.rules.setting.Setting;
import org.daylight.rules.setting.Settings;

/**
 * What the reply tells about remedies. 对行政机关不予公开政府信息不服的，申请人应当先向行政复议机关申请行政复议 (since 2024-01-01); every
 * other reply leaves the choice.
 *
 * <p>Example: a refusal for process information signed by a department on 2026-02-10 gives reconsideration first, by the
 * department's own government, until 2026-04-13; no direct suit is offered.
 *
 * @param path in which order the remedies are open
 * @param signedBy whose name stands on the reply
 * @param article the provision that decides the path
 */
@Cites({
    "OGI 51",
    "RECONSIDERATION 20",
    "RECONSIDERATION 23",
    "RECONSIDERATION 34",
    "LITIGATION 45",
    "LITIGATION 46",
    "SUIT_2025 1",
    "SUIT_2025 2",
    "FEE 7"
})
public record Remedy(RemedyPath path, SigningBody signedBy, ArticleRef article) {

    /** The remedy against a reply. */
    public static Remedy against(Outcome outcome, SigningBody signedBy, LocalDate repliedOn, Settings settings) {
        boolean first = outcome.mustBeReconsideredFirst(repliedOn, settings);
        return new Remedy(
                first ? RemedyPath.RECONSIDERATION_FIRST : RemedyPath.EITHER_OR,
                signedBy,
                ArticleRef.parse(first ? "RECONSIDERATION 23.1(4)" : "OGI 51"));
    }

    /** The remedy when no answer came in time; whether reconsideration must come first is unsettled (R5-07). */
    public static Remedy againstSilence(SigningBody signedBy, LocalDate today, Settings settings) {
        boolean first = settings.is(Setting.SILENCE_PRE_REVIEW, "preReview", today);
        return new Remedy(
                first ? RemedyPath.RECONSIDERATION_FIRST : RemedyPath.EITHER_OR,
                signedBy,
                ArticleRef.parse(first ? "RECONSIDERATION 23.1(3)" : "SUIT_2025 2"));
    }

    /** The remedy against a notice inside the procedure: correction, extension, consultation, reasons (default none). */
    public static Remedy againstProcessNotice(SigningBody signedBy, LocalDate today, Settings settings) {
        boolean offered = settings.is(Setting.PROCESS_NOTICE_REMEDY, "eitherOr", today);
        return new Remedy(offered ? RemedyPath.EITHER_OR : RemedyPath.NONE, signedBy, ArticleRef.parse("OGI 51"));
    }

    /** The remedy against a fee notice: none by itself; the decision not to process further can be contested. */
    public static Remedy againstFeeNotice(SigningBody signedBy) {
        return new Remedy(RemedyPath.NONE, signedBy, ArticleRef.parse("FEE 7"));
    }

    /** The last day to apply for reconsideration: 60 days from service. */
    public LocalDate reconsiderationDue(LocalDate servedOn, WorkingCalendar calendar) {
        return StatutoryPeriod.RECONSIDERATION.dueOn(servedOn, calendar);
    }

    /** The last day of a direct suit: 6 months from service; not offered where reconsideration comes first. */
    public LocalDate suitDue(LocalDate servedOn, WorkingCalendar calendar) {
        return StatutoryPeriod.SUIT.dueOn(servedOn, calendar);
    }

    /** The last day of a suit after reconsideration: 15 days from receipt of its decision, or from its overdue day. */
    public LocalDate suitAfterReconsiderationDue(LocalDate decisionReceivedOn, WorkingCalendar calendar) {
        return StatutoryPeriod.SUIT_AFTER_RECONSIDERATION.dueOn(decisionReceivedOn, calendar);
    }
}
