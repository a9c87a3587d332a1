package org.daylight.rules.period;

import org.daylight.rules.law.Bilingual;

/** In what a period is counted. */
public enum PeriodUnit implements Bilingual {
    WORKING_DAYS("个工作日", "working days"),
    CALENDAR_DAYS("日", "days"),
    MONTHS("个月", "months"),
    YEARS("年", "years");

    private final String chinese;
    private final String english;

    PeriodUnit(String chinese, String english) {
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
}
