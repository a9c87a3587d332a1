package org.daylight.rules.request;

import org.daylight.rules.law.Bilingual;

/** Who confirmed the receipt of a request that came online, by fax or by ordinary post. */
public enum ConfirmingSide implements Bilingual {
    AGENCY("行政机关", "Organ"),
    APPLICANT("申请人", "Applicant"),
    BOTH("双方", "Both sides");

    private final String chinese;
    private final String english;

    ConfirmingSide(String chinese, String english) {
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
