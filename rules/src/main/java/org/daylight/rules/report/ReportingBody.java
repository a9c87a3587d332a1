package org.daylight.rules.report;

import java.time.LocalDate;
import java.time.MonthDay;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Cites;
import org.daylight.rules.setting.Setting;
import org.daylight.rules.setting.Settings;

/**
 * Who reports by when (第四十九条). The days are calendar dates and do not move when they fall on a rest day.
 *
 * <p>Example: a department's report for 2025 is due on Saturday 2026-01-31.
 */
@Cites("OGI 49")
public enum ReportingBody implements Bilingual {
    DEPARTMENT("县级以上人民政府部门", "Department", MonthDay.of(1, 31)),
    GOVERNMENT("县级以上地方人民政府", "Government", MonthDay.of(3, 31)),
    /** Not named by the article; the day is a setting. */
    TOWNSHIP("乡镇人民政府、街道办事处", "Township or street office", MonthDay.of(1, 31));

    private final String chinese;
    private final String english;
    private final MonthDay due;

    ReportingBody(String chinese, String english, MonthDay due) {
        this.chinese = chinese;
        this.english = english;
        this.due = due;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** The last day for the report of a year; under Order 492, for the years to 2018, always 31 March. */
    public LocalDate dueOn(int reportingYear, Settings settings) {
        if (reportingYear < 2019) {
            return LocalDate.of(reportingYear + 1, 3, 31);
        }
        LocalDate end = LocalDate.of(reportingYear, 12, 31);
        MonthDay day = this == TOWNSHIP ? MonthDay.parse("--" + settings.text(Setting.TOWNSHIP_REPORT_DUE, end)) : due;
        return day.atYear(reportingYear + 1);
    }
}
