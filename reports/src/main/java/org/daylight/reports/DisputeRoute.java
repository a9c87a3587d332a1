package org.daylight.reports;

import java.util.Locale;

/** The three groups of table T4 (政府信息公开行政复议、行政诉讼情况). */
public enum DisputeRoute {
    REVIEW("行政复议", "Administrative reconsideration"),
    SUIT_DIRECT("未经复议直接起诉", "Suit without reconsideration"),
    SUIT_AFTER_REVIEW("复议后起诉", "Suit after reconsideration");

    private final String chinese;
    private final String english;

    DisputeRoute(String chinese, String english) {
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
