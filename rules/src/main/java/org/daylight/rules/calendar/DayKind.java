package org.daylight.rules.calendar;

import org.daylight.rules.law.Bilingual;

/** What a calendar day is by the notices: a make-up day wins over the weekend, a holiday over the weekday (R4-01). */
public enum DayKind implements Bilingual {
    WORKDAY("工作日", "Working day", true),
    MAKE_UP("调休上班日", "Make-up working day", true),
    WEEKEND("休息日", "Weekend", false),
    HOLIDAY("放假", "Public holiday", false),
    REGIONAL_HOLIDAY("地方性假日", "Regional holiday", false);

    private final String chinese;
    private final String english;
    private final boolean working;

    DayKind(String chinese, String english, boolean working) {
        this.chinese = chinese;
        this.english = english;
        this.working = working;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** Whether the day counts in a period of working days. */
    public boolean isWorking() {
        return working;
    }
}
