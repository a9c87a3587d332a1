package org.daylight.rules.report;

import java.util.Locale;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Cites;

/** The seven columns of table T3: six classes of applicant and their sum (rules.md 2.3, 国办公开办函〔2021〕30号). */
@Cites({"OGI 50", "REPORT_FORMAT"})
public enum ApplicantColumn implements Bilingual {
    NATURAL_PERSON("自然人", "Natural person"),
    ORG_COMMERCIAL("商业企业", "Commercial enterprise"),
    ORG_RESEARCH("科研机构", "Research institution"),
    ORG_PUBLIC_WELFARE("社会公益组织", "Public-welfare organisation"),
    ORG_LEGAL_SERVICE("法律服务机构", "Legal-service institution"),
    ORG_OTHER("其他", "Other organisation"),
    TOTAL("总计", "Total");

    private final String chinese;
    private final String english;

    ApplicantColumn(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The printed label of the national form. */
    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** The stable wire name, for instance {@code natural_person}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether applicants stand here themselves, rather than their sum. */
    public boolean isApplicantClass() {
        return this != TOTAL;
    }
}
