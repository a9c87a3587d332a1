package org.daylight.reports;

/** The three forms in which annual reports were published (rules.md 2.2, 2.7, 2.8). */
public enum ReportFormat {
    /** Reports for 2013 to 2018: prose, no fixed tables. */
    REPORT_2013,
    /** Reports for 2019 and 2020, and those later ones that kept the old form. */
    REPORT_2019,
    /** Reports from 2021 on (国办公开办函〔2021〕30号). */
    REPORT_2021;

    /** Whether the form holds the tables T2, T3 and T4. */
    public boolean hasTables() {
        return this != REPORT_2013;
    }

    /** The form in force for the reports of a year. */
    public static ReportFormat ofYear(int year) {
        if (year >= 2021) {
            return REPORT_2021;
        }
        return year >= 2019 ? REPORT_2019 : REPORT_2013;
    }
}
