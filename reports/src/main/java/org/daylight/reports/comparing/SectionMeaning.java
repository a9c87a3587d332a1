package org.daylight.reports.comparing;

import java.util.regex.Pattern;
import org.daylight.reports.Section;
import org.daylight.reports.text.Plain;

/** What a section is about, whatever its number and exact title. */
enum SectionMeaning {
    PREAMBLE("^$"),
    DISPUTES("复议|诉讼|申诉"),
    FEES("收费|费用|减免"),
    REQUESTS("申请"),
    PROBLEMS("问题|改进|不足|打算|下一步|措施"),
    OTHER("其他|说明|附件|附表|附录"),
    OVERVIEW("总体|概述|概况|基本情况|组织领导|工作情况$"),
    ACTIVE("主动公开|主动公布"),
    UNKNOWN("");

    private final Pattern words;

    SectionMeaning(String words) {
        this.words = Pattern.compile(words);
    }

    static SectionMeaning of(Section section) {
        String title = Plain.label(section.heading());
        for (SectionMeaning meaning : values()) {
            if (meaning.words.matcher(title).find()) {
                return meaning;
            }
        }
        return UNKNOWN;
    }
}
