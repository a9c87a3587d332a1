package org.daylight.rules.law;

import java.util.Locale;

/**
 * The coded grounds on which an act is refused. A ground of time ({@link #isTiming}) judges a date against a limit. All are
 * judged when the act is done, and none again when recorded history is replayed.
 */
public enum Ground implements Bilingual {
    YEAR_NOT_LOADED("该年度放假安排未载入", "Year not loaded", false),
    IMPOSSIBLE_DATE("日期不存在", "Impossible date", false),
    IMPOSSIBLE_NUMBER("数量不成立", "Impossible number", false),
    OUT_OF_ORDER("事项日期先后颠倒", "Events out of order", false),
    NOT_IN_THIS_STATE("当前状态下不得办理", "Not lawful in this state", false),
    NOT_YET_IN_FORCE("规定尚未施行", "Provision not yet in force", false),
    CONFIRMATION_STILL_AWAITED("确认期限尚未届满", "Confirmation still awaited", true),
    CORRECTION_TOO_LATE("补正告知期限已过", "Correction notice too late", true),
    CORRECTION_ALREADY_ASKED("已作过一次补正告知", "Correction already asked once", false),
    CORRECTION_PERIOD_OUT_OF_RANGE("补正期限超出范围", "Correction period out of range", false),
    CORRECTED_TOO_LATE("逾期补正且无正当理由", "Corrected too late without good reason", true),
    CORRECTION_STILL_OPEN("补正期限尚未届满", "Correction period still open", true),
    NOTICE_NOT_RECEIVED("尚无申请人收到通知的证明", "No proof that the notice was received", false),
    GOOD_REASON_MISSING("未载明正当理由", "Good reason missing", false),
    CONSULTATION_UNKNOWN("没有该项征求意见", "No such consultation", false),
    CONSULTATION_REPEATED("该项征求意见已发出", "Consultation already sent", false),
    CONSULTATION_ANSWERED("该项征求意见已经答复", "Consultation already answered", false),
    CONSULTATION_STILL_OPEN("征求意见期限尚未届满", "Consultation still open", true),
    THIRD_PARTY_NOT_CONSULTED("未书面征求第三方意见", "Third party not consulted", false),
    THIRD_PARTY_NOT_TOLD("未将公开决定告知第三方", "Third party not told", false),
    RELEASE_TOO_EARLY("告知第三方后等待期未满", "Release too early", true),
    EXTENSION_TOO_LATE("延期告知已超过答复期限", "Extension notice too late", true),
    EXTENSION_TOO_LONG("延长期限超过二十个工作日", "Extension too long", false),
    EXTENSION_USED("已经延期", "Extension already used", false),
    EXTENSION_NOT_APPROVED("延期未经负责人同意", "Extension not approved", false),
    PERIOD_ALREADY_FIXED("答复日期已另行确定", "Answering day already fixed", false),
    FEE_NOT_DUE("未达到收费标准", "No fee is due", false),
    FEE_NOTICE_TOO_LATE("收费通知已超过答复期限", "Fee notice too late", true),
    FEE_ALREADY_NOTICED("该申请已发过收费通知", "Fee already noticed", false),
    FEE_BOTH_STANDARDS("同一申请不得适用两种标准", "Both standards on one request", false),
    FEE_PAGES_NOT_ALLOWED("不适用按量计收", "Per-page standard not allowed", false),
    PAID_TOO_LATE("缴费期限已过", "Paid too late", true),
    PAID_TOO_LITTLE("缴费数额不足", "Paid too little", false),
    PAYMENT_STILL_OPEN("缴费期限尚未届满", "Payment period still open", true),
    REASONS_NOT_GIVEN("申请人尚未说明理由", "Reasons not yet given", false),
    REASONS_ALREADY_ASKED("已要求说明理由", "Reasons already asked", false),
    REASONS_NOT_ASKED("未要求申请人说明理由", "Reasons never asked", false),
    DEFERRAL_NOT_LATER("延迟答复日期不晚于原期限", "Deferred date not later", false),
    OUTCOME_NOT_DECIDABLE("该结果不以答复书作出", "Outcome not made by a reply", false),
    NEVER_CORRECTED("未经补正不得认定仍不明确", "Never corrected", false),
    OUTCOME_DIFFERS("送达结果与签发结果不一致", "Outcome differs from what was signed", false),
    ORDER_NOT_LATER("重新答复日期早于决定日期", "Order expires before it was made", false);

    private final String chinese;
    private final String english;
    private final boolean timing;

    Ground(String chinese, String english, boolean timing) {
        this.chinese = chinese;
        this.english = english;
        this.timing = timing;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** Whether the ground is a date beyond a limit, as opposed to a step the procedure does not know. */
    public boolean isTiming() {
        return timing;
    }

    /** The key of the sentence, for instance {@code refusal.extension-too-late}. */
    public String messageKey() {
        return "refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
