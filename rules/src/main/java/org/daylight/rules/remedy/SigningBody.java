package org.daylight.rules.remedy;

import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Cites;

/**
 * Whose name stands on the reply, which decides where to apply and where to sue. Stored for each organ; the text of a
 * reply never names a body by itself.
 *
 * <p>Example: {@code COUNTY_OR_CITY_GOVERNMENT.court()} is {@link Court#INTERMEDIATE}, while that of its departments is the
 * basic court.
 */
@Cites({
    "RECONSIDERATION 24",
    "RECONSIDERATION 25",
    "RECONSIDERATION 27",
    "LITIGATION 14",
    "LITIGATION 15",
    "DEFENDANT 6"
})
public enum SigningBody implements Bilingual {
    DEPARTMENT(
            "县级以上地方人民政府工作部门",
            "Department of a local government",
            ReconsiderationBody.OWN_GOVERNMENT,
            Court.BASIC,
            "RECONSIDERATION 24.1"),
    COUNTY_OR_CITY_GOVERNMENT(
            "县级、设区的市级人民政府",
            "County or city government",
            ReconsiderationBody.HIGHER_GOVERNMENT,
            Court.INTERMEDIATE,
            "RECONSIDERATION 24.1"),
    DESIGNATED_OFFICE(
            "政府确定的信息公开工作机构（以自己名义）",
            "Office designated by the government, in its own name",
            ReconsiderationBody.OWN_GOVERNMENT,
            Court.BASIC,
            "DEFENDANT 6"),
    STREET_OFFICE(
            "街道办事处等派出机关",
            "Street office",
            ReconsiderationBody.ESTABLISHING_GOVERNMENT,
            Court.BASIC,
            "RECONSIDERATION 24.1"),
    TOWNSHIP_GOVERNMENT(
            "乡镇人民政府",
            "Township government",
            ReconsiderationBody.COUNTY_GOVERNMENT,
            Court.BASIC,
            "RECONSIDERATION 24.1"),
    VERTICALLY_LED(
            "实行垂直领导的行政机关",
            "Vertically led organ",
            ReconsiderationBody.HIGHER_DEPARTMENT,
            Court.BASIC,
            "RECONSIDERATION 27"),
    MINISTRY("国务院部门", "Ministry", ReconsiderationBody.ITSELF, Court.INTERMEDIATE, "RECONSIDERATION 25");

    private final String chinese;
    private final String english;
    private final ReconsiderationBody reconsiderationBody;
    private final Court court;
    private final String article;

    SigningBody(String chinese, String english, ReconsiderationBody reconsiderationBody, Court court, String article) {
        this.chinese = chinese;
        this.english = english;
        this.reconsiderationBody = reconsiderationBody;
        this.court = court;
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

    /** The kind of body that decides a reconsideration. */
    public ReconsiderationBody reconsiderationBody() {
        return reconsiderationBody;
    }

    /** The court of first instance. */
    public Court court() {
        return court;
    }

    /** The provision that names the body. */
    public ArticleRef article() {
        return ArticleRef.parse(article);
    }
}
