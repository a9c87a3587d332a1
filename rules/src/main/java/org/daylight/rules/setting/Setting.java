package org.daylight.rules.setting;

import java.util.Arrays;
import java.util.Optional;
import org.daylight.rules.law.Bilingual;

/**
 * One unsettled point with its key, its default and what may be put there.
 *
 * <p>Example: {@code CORRECTION_PERIOD_DAYS} has the key {@code correction.periodDays}, the default 15 and accepts 5 to 30.
 */
public enum Setting implements Bilingual {
    RECEIPT_NO_REACTION_DAYS(
            "receipt.online.noReactionDays",
            "3",
            "1..15",
            "申请人不确认网上申请时的等待工作日",
            "Working days to wait for the applicant's confirmation"),
    RECEIPT_OTHER_UNIT(
            "receipt.mail.otherUnit",
            "signature",
            "signature|confirmation",
            "信件寄至机关其他单位时的收到日",
            "Receipt of a letter sent to another unit"),
    CORRECTION_PERIOD_DAYS(
            "correction.periodDays", "15", "5..30", "合理的补正期限（工作日）", "Length of the correction period in working days"),
    CORRECTION_AFTER_DAY_7(
            "correction.afterDay7",
            "head",
            "block|head",
            "第七个工作日之后能否要求补正",
            "Correction demanded after the seventh day"),
    CONSULT_EXCLUDED_INTERVAL(
            "consult.excludedInterval",
            "afterSending",
            "afterSending|fromSending",
            "征求意见不计入期限的起点",
            "Where the excluded days of a consultation begin"),
    CONSULT_UNREACHABLE(
            "consult.unreachable",
            "secondFailure",
            "secondFailure|sending",
            "第三方无法联系时十五个工作日的起点",
            "Where the fifteen days begin when the third party is unreachable"),
    RELEASE_WAIT_DAYS(
            "thirdParty.releaseWait",
            "0",
            "0..30",
            "告知第三方后至公开前的等待工作日",
            "Working days between telling the third party and release"),
    EXTENSION_TIMES("extension.times", "1", "1..4", "可以延期的次数", "How many times the period may be extended"),
    EXCESSIVE_FLAG_PER_MONTH(
            "excessive.flagPerMonth",
            "10",
            "1..1000",
            "当月申请超过多少件提示",
            "Requests in a month above which the case is flagged"),
    EXCESSIVE_REASON_CLOCK(
            "excessive.reasonClock", "runs", "runs|restarts", "等待申请人说明理由期间的期限", "Clock while waiting for reasons"),
    ELECTRONIC_SERVED(
            "answer.electronicServed",
            "sentAndNotified",
            "sentAndNotified|read",
            "电子答复的送达时点",
            "When an electronic reply is served"),
    RECORD_CORRECTION_LIMIT(
            "correctionOfRecord.limit",
            "20",
            "1..60",
            "更正申请的处理期限（工作日）",
            "Working days to handle a request to correct a record"),
    REPEAT_APPLICANTS(
            "repeat.applicantsToPublish",
            "2",
            "2..100",
            "多少名申请人申请同一信息时转为主动公开",
            "Applicants after which information becomes proactive"),
    GUIDE_REVIEW_MONTHS("guide.reviewMonths", "12", "1..60", "公开指南复核间隔（月）", "Months between reviews of the guide"),
    WITHHELD_REVIEW_MONTHS(
            "withheld.reviewMonths", "12", "1..60", "不予公开信息复核间隔（月）", "Months between reviews of withheld information"),
    TOWNSHIP_REPORT_DUE("report.townshipDue", "01-31", "date", "乡镇、街道年报公布日期", "Due day of a township's report"),
    REORDER_COUNTS_AS_NEW(
            "report.reorderAfterDispute", "no", "yes|no", "责令重新答复是否计为新收", "An ordered reply counts as a new request"),
    LAPSED_COUNTS_AS_REPEALED(
            "t2.lapsedCountsAsRepealed", "yes", "yes|no", "失效文件是否计入废止件数", "Lapsed documents count as repealed"),
    SPECIAL_QUERY_PRE_REVIEW(
            "t3.specialQueryPreReview", "no", "yes|no", "行政查询事项是否复议前置", "Reconsideration first for special queries"),
    PARTIAL_PRE_REVIEW(
            "partial.preReview", "yes", "yes|no", "部分公开是否复议前置", "Reconsideration first for partial disclosure"),
    SILENCE_PRE_REVIEW("silence.preReview", "eitherOr", "eitherOr|preReview", "逾期不答复的救济告知", "Remedy for silence"),
    PROCESS_NOTICE_REMEDY(
            "processNotice.remedy", "none", "none|eitherOr", "程序性告知书是否告知救济途径", "Remedy clause on process notices"),
    FEE_SCOPE("fee.scope", "agency", "agency|government", "信息处理费累计范围", "Scope of the monthly tally"),
    FEE_MONTH_KEY("fee.monthKey", "receipt", "receipt|submission", "信息处理费所属月份", "Month that a request belongs to"),
    FEE_STANDARD_CHOICE("fee.standardChoice", "cheaper", "cheaper|item|page", "收费标准的选择", "Choice of the fee standard"),
    FEE_BIG_PAGES("fee.bigPages", "area", "area|sheet", "大于A4幅面的页数计算", "Pages of sheets larger than A4"),
    FEE_PAGE_COUNTS_AS_ITEM(
            "fee.pageStandardCountsAsItem",
            "yes",
            "yes|no",
            "按量计收的申请是否计入当月件数",
            "A page-priced request counts towards the month"),
    INTERPRETATION_LAG(
            "interpretation.lagWD", "0", "0..20", "政策解读晚于文件公布的工作日", "Working days by which an interpretation may lag"),
    NORMATIVE_TERM_YEARS(
            "normative.termYears", "5", "1..10", "规范性文件有效期（年）", "Validity of a normative document in years"),
    NORMATIVE_FILING_DAYS("normative.filingDays", "30", "1..90", "规范性文件备案期限（日）", "Days to file a normative document"),
    REPOST_HOURS("repost.hours", "24", "1..168", "转载上级政策的时限（小时）", "Hours to re-post a higher policy"),
    INDEX_PATTERN("index.regex", "[0-9A-Z]{9}/?-?[0-9]{4}-?[0-9]{5}", "text", "索引号格式", "Pattern of the index number"),
    THEME_LIST("theme.list", "S", "text", "主题分类表", "Theme list"),
    INSPECTION_DEDUCTIONS(
            "inspect.deductTable", "indicators-2019", "text", "网站检查扣分表", "Deduction table of the site inspection"),
    SITE_THRESHOLDS("site.internalThresholds", "indicators-2019", "text", "网站内部预警值", "Internal thresholds of the site"),
    RETENTION("retention", "10|30|permanent|draft:30", "text", "保管期限", "Retention periods"),
    CYBERSECURITY_CITATION("nsl.article", "name", "name|number", "网络安全法条文的引用方式", "How the Cybersecurity Law is cited");

    private final String key;
    private final String defaultValue;
    private final String allowed;
    private final String chinese;
    private final String english;

    Setting(String key, String defaultValue, String allowed, String chinese, String english) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.allowed = allowed;
        this.chinese = chinese;
        this.english = english;
    }

    /** The stable key, for instance {@code correction.periodDays}. */
    public String key() {
        return key;
    }

    public String defaultValue() {
        return defaultValue;
    }

    /** What may be put there: {@code 5..30}, {@code yes|no}, {@code date} (month and day) or {@code text}. */
    public String allowed() {
        return allowed;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** Whether a value may be put there. */
    public boolean accepts(String value) {
        int dots = allowed.indexOf("..");
        if (dots > 0) {
            return value.matches("\\d{1,4}") && isWithin(Integer.parseInt(value), dots);
        }
        return switch (allowed) {
            case "date" -> value.matches("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
            case "text" -> !value.isBlank();
            default -> Arrays.asList(allowed.split("\\|")).contains(value);
        };
    }

    /** The setting with a key. */
    public static Optional<Setting> withKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    private boolean isWithin(int number, int dots) {
        return number >= Integer.parseInt(allowed.substring(0, dots))
                && number <= Integer.parseInt(allowed.substring(dots + 2));
    }
}
