package org.daylight.rules.fee;

import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Cites;

/** The two standards; for each request the organ picks one. */
@Cites({"FEE 3", "FEE 4", "FEE 5"})
public enum FeeStandard implements Bilingual {
    PER_ITEM("按件计收", "Per item", "FEE 4"),
    PER_PAGE("按量计收", "Per page", "FEE 5");

    private final String chinese;
    private final String english;
    private final String article;

    FeeStandard(String chinese, String english, String article) {
        this.chinese = chinese;
        this.english = english;
        this.article = article;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    public ArticleRef article() {
        return ArticleRef.parse(article);
    }
}
