package org.daylight.rules.request;

import org.daylight.rules.law.Bilingual;

/** Where a case stands. Nobody sets a state: it follows from the events (rules.md 1.15). */
public enum CaseState implements Bilingual {
    DRAFT("草稿", "Draft"),
    SUBMITTED("已提交，待行政机关确认", "Submitted"),
    AWAIT_CONFIRM("待申请人确认", "Awaiting the applicant's confirmation"),
    RECEIVED("已收到", "Received"),
    AWAIT_CORRECTION("待补正", "Awaiting correction"),
    CONSULTING("征求意见中", "Consulting"),
    AWAIT_REASON("待说明理由", "Awaiting reasons"),
    AWAIT_FEE("待缴费", "Awaiting payment"),
    PROCESSING("办理中", "Processing"),
    SIGNED("已签发", "Signed"),
    SERVED("已送达", "Served"),
    CLOSED("已办结", "Closed"),
    ARCHIVED("已归档", "Archived"),
    WITHDRAWN("已撤回", "Withdrawn"),
    DEEMED_ABANDONED("视为放弃", "Deemed abandoned"),
    REOPENED("重新办理", "Reopened");

    private final String chinese;
    private final String english;

    CaseState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** Whether the case still waits for a result: it is carried over the year if so on 31 December. */
    public boolean isOpen() {
        return switch (this) {
            case SERVED, CLOSED, ARCHIVED, WITHDRAWN, DEEMED_ABANDONED, DRAFT -> false;
            case SUBMITTED, AWAIT_CONFIRM, RECEIVED, PROCESSING, SIGNED, REOPENED -> true;
            case AWAIT_CORRECTION, CONSULTING, AWAIT_REASON, AWAIT_FEE -> true;
        };
    }
}
