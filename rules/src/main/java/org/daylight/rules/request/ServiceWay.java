package org.daylight.rules.request;

import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Cites;

/**
 * How a reply is served (送达方式), which fixes the day on which it counts as answered. Example: a reply posted on the last
 * day is in time, whenever it arrives.
 */
@Cites({"SERVICE_LETTER"})
public enum ServiceWay implements Bilingual {
    /** The day on which the applicant or the legal agent signs. */
    HANDED_OVER("直接送达", "Handed over"),
    /** Another organ hands it over; the day on which the applicant signs. */
    ENTRUSTED("委托送达", "Entrusted to another organ"),
    /** Through the postal enterprise only; the day of posting. */
    POSTED("邮政寄送", "Posted"),
    /** The day the message was sent, or the document could be read and the applicant was told (R1-75). */
    ELECTRONIC("电子送达", "Electronic");

    private final String chinese;
    private final String english;

    ServiceWay(String chinese, String english) {
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
