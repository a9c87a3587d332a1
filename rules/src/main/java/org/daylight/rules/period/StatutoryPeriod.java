package org.daylight.rules.period;

import static org.daylight.rules.period.PeriodUnit.CALENDAR_DAYS;
import static org.daylight.rules.period.PeriodUnit.MONTHS;
import static org.daylight.rules.period.PeriodUnit.WORKING_DAYS;
import static org.daylight.rules.period.PeriodUnit.YEARS;

import java.time.LocalDate;
import org.daylight.rules.calendar.CalendarNotLoaded;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Cites;

/**
 * Every span of time the law sets, with its length, its unit and its source. The day on which a period begins is not
 * counted; periods of days and months that end on a rest day end on the first day after it.
 *
 * <p>Example: {@code StatutoryPeriod.RECONSIDERATION.dueOn(LocalDate.of(2026, 2, 10), calendar)} is Monday 2026-04-13,
 * because the sixtieth day is a Saturday.
 */
@Cites({
    "OGI 26",
    "OGI 30",
    "OGI 32",
    "OGI 33",
    "OGI 34",
    "CIVIL_PROCEDURE 85",
    "RECONSIDERATION 20",
    "LITIGATION 46",
    "OGI_2008 24",
    "FEE 6",
    "PENALTY 48",
    "BUDGET 14",
    "MAJOR_DECISION 15",
    "RULE_MAKING 15",
    "RULE_MAKING 32",
    "RECONSIDERATION 48",
    "RECONSIDERATION 54",
    "RECONSIDERATION 62",
    "LITIGATION 45",
    "LITIGATION 67",
    "LITIGATION_2018 64"
})
public enum StatutoryPeriod implements Bilingual {
    /** 行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复. */
    ANSWER("答复期限", "Reply", 20, WORKING_DAYS, "OGI 33.2"),
    /** The reply under Order 492. */
    ANSWER_2008("答复期限（2008年条例）", "Reply under the Regulations of 2008", 15, WORKING_DAYS, "OGI_2008 24.2"),
    /** 延长的期限最长不得超过20个工作日. */
    EXTENSION("延长答复期限", "Extension", 20, WORKING_DAYS, "OGI 33.2"),
    EXTENSION_2008("延长答复期限（2008年条例）", "Extension under the Regulations of 2008", 15, WORKING_DAYS, "OGI_2008 24.2"),
    /** 行政机关应当自收到申请之日起7个工作日内一次性告知申请人作出补正. */
    CORRECTION_NOTICE("补正告知期限", "Correction notice", 7, WORKING_DAYS, "OGI 30"),
    /** 第三方应当自收到征求意见书之日起15个工作日内提出意见. */
    THIRD_PARTY_OPINION("第三方意见期限", "Third party's opinion", 15, WORKING_DAYS, "OGI 32"),
    /** 被征求意见行政机关应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出意见的视为同意公开. */
    CO_PRODUCER_OPINION("共同制作机关意见期限", "Co-producing organ's opinion", 15, WORKING_DAYS, "OGI 34"),
    PAYMENT("缴费期限", "Payment", 20, WORKING_DAYS, "FEE 6"),
    /** 属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开. */
    PUBLICATION("主动公开期限", "Proactive disclosure", 20, WORKING_DAYS, "OGI 26"),
    DECISION_PUBLICATION("行政许可、行政处罚结果公开期限", "Publication of licences and penalties", 7, WORKING_DAYS, "OGI 26"),
    PENALTY_WITHDRAWAL("撤回已公开的行政处罚决定期限", "Withdrawal of an annulled penalty", 3, WORKING_DAYS, "PENALTY 48"),
    BUDGET_PUBLICATION("预算、决算公开期限", "Publication of budgets", 20, CALENDAR_DAYS, "BUDGET 14"),
    DECISION_COMMENT("重大行政决策公开征求意见期限", "Comment on a major decision", 30, CALENDAR_DAYS, "MAJOR_DECISION 15"),
    RULE_COMMENT("规章草案公开征求意见期限", "Comment on a draft rule", 30, CALENDAR_DAYS, "RULE_MAKING 15"),
    RULE_EFFECT("规章施行前公布期限", "Rule published before effect", 30, CALENDAR_DAYS, "RULE_MAKING 32"),
    RECONSIDERATION("行政复议申请期限", "Application for reconsideration", 60, CALENDAR_DAYS, "RECONSIDERATION 20.1"),
    RECONSIDERATION_LONGEST("未告知复议权利的最长期限", "Reconsideration where nothing was told", 1, YEARS, "RECONSIDERATION 20.3"),
    SUIT("直接起诉期限", "Direct suit", 6, MONTHS, "LITIGATION 46.1"),
    SUIT_LONGEST("未告知起诉期限的最长期限", "Suit where nothing was told", 1, YEARS, "LITIGATION_2018 64"),
    SUIT_AFTER_RECONSIDERATION("复议后起诉期限", "Suit after reconsideration", 15, CALENDAR_DAYS, "LITIGATION 45"),
    RECONSIDERATION_REPLY("复议答复期限", "Reply in reconsideration", 10, WORKING_DAYS, "RECONSIDERATION 48"),
    RECONSIDERATION_REPLY_SIMPLIFIED(
            "复议答复期限（简易程序）", "Reply in simplified reconsideration", 5, WORKING_DAYS, "RECONSIDERATION 54"),
    RECONSIDERATION_DECISION("复议决定期限", "Reconsideration decision", 60, CALENDAR_DAYS, "RECONSIDERATION 62.1"),
    RECONSIDERATION_DECISION_SIMPLIFIED(
            "复议决定期限（简易程序）", "Simplified reconsideration decision", 30, CALENDAR_DAYS, "RECONSIDERATION 62.2"),
    RECONSIDERATION_DECISION_EXTENSION(
            "复议决定延长期限", "Extension of the reconsideration decision", 30, CALENDAR_DAYS, "RECONSIDERATION 62.1"),
    DEFENCE("行政诉讼答辩期限", "Statement of defence in court", 15, CALENDAR_DAYS, "LITIGATION 67.1");

    private final String chinese;
    private final String english;
    private final int length;
    private final PeriodUnit unit;
    private final String article;

    StatutoryPeriod(String chinese, String english, int length, PeriodUnit unit, String article) {
        this.chinese = chinese;
        this.english = english;
        this.length = length;
        this.unit = unit;
        this.article = article;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** How many units. */
    public int length() {
        return length;
    }

    public PeriodUnit unit() {
        return unit;
    }

    /** The provision that sets the period. */
    public ArticleRef article() {
        return ArticleRef.parse(article);
    }

    /**
     * The last day of the period.
     *
     * @param start the day of the event that begins the period; not counted
     * @throws CalendarNotLoaded when the period runs into a year without a notice
     */
    public LocalDate dueOn(LocalDate start, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.plusWorkingDays(start, length);
            case CALENDAR_DAYS -> calendar.plusCalendarDays(start, length);
            case MONTHS -> calendar.plusMonths(start, length);
            case YEARS -> calendar.plusMonths(start, 12 * length);
        };
    }
}
