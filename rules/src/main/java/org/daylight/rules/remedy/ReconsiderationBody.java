package org.daylight.rules.remedy;

import org.daylight.rules.law.Bilingual;

/** What the body that decides a reconsideration (复议机关) is to the signing body. */
public enum ReconsiderationBody implements Bilingual {
    OWN_GOVERNMENT("本级人民政府", "Its own government"),
    HIGHER_GOVERNMENT("上一级人民政府", "The next higher government"),
    ESTABLISHING_GOVERNMENT("设立该派出机关的人民政府", "The government that set it up"),
    COUNTY_GOVERNMENT("县级人民政府", "The county government"),
    HIGHER_DEPARTMENT("上一级主管部门", "The next higher department"),
    ITSELF("本部门", "The ministry itself");

    private final String chinese;
    private final String english;

    ReconsiderationBody(String chinese, String english) {
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
