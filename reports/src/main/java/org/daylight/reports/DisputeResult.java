package org.daylight.reports;

import java.util.Locale;

/** The five columns of each group of table T4. */
public enum DisputeResult {
    UPHELD("结果维持", "Upheld"),
    CORRECTED("结果纠正", "Corrected"),
    OTHER("其他结果", "Other result"),
    PENDING("尚未审结", "Pending"),
    TOTAL("总计", "Total");

    private final String chinese;
    private final String english;

    DisputeResult(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The printed label. */
    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** The stable wire name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
