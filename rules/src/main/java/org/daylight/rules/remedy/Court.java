package org.daylight.rules.remedy;

import org.daylight.rules.law.Bilingual;

/** The level of the court of first instance. */
public enum Court implements Bilingual {
    BASIC("基层人民法院", "Basic court"),
    INTERMEDIATE("中级人民法院", "Intermediate court");

    private final String chinese;
    private final String english;

    Court(String chinese, String english) {
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
