package org.daylight.rules.remedy;

import org.daylight.rules.law.Bilingual;

/** In which order the remedies are open. */
public enum RemedyPath implements Bilingual {
    RECONSIDERATION_FIRST("先申请行政复议，对复议决定不服的再起诉", "Reconsideration first"),
    EITHER_OR("可以申请行政复议，也可以直接起诉", "Reconsideration or suit"),
    /** A step of the procedure that cannot be contested by itself. */
    NONE("不单独告知救济途径", "No remedy by itself");

    private final String chinese;
    private final String english;

    RemedyPath(String chinese, String english) {
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
