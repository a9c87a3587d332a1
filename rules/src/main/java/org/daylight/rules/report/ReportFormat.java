package org.daylight.rules.report;

import java.util.List;
import java.util.Optional;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Cites;

/** The formats of the annual report by reporting year. Example: {@code ReportFormat.ofYear(2020)} is {@link #REPORT_2019}. */
@Cites({"OGI 50", "REPORT_FORMAT", "REPORT_FORMAT_2019"})
public enum ReportFormat implements Bilingual {
    /** Loose prose with a statistics sheet, years 2013 to 2018; no fixed tables. */
    REPORT_2013("2013年报格式", "Report format of 2013", 2013),
    /** On trial, years 2019 and 2020: 23 request rows. */
    REPORT_2019("2019年报格式（试行）", "Report format of 2019, on trial", 2019),
    /** In force since 2021: 25 request rows. */
    REPORT_2021("2021年报格式", "Report format of 2021", 2021);

    private final String chinese;
    private final String english;
    private final int firstYear;

    ReportFormat(String chinese, String english, int firstYear) {
        this.chinese = chinese;
        this.english = english;
        this.firstYear = firstYear;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** The rows of table T3 in printed order; empty for the format without tables. */
    public List<RequestRow> requestRows() {
        return switch (this) {
            case REPORT_2013 -> List.of();
            case REPORT_2019 -> RequestRow.of2019();
            case REPORT_2021 -> RequestRow.of2021();
        };
    }

    /** The format of a reporting year; absent before 2013. */
    public static Optional<ReportFormat> ofYear(int year) {
        ReportFormat found = null;
        for (ReportFormat format : values()) {
            if (year >= format.firstYear) {
                found = format;
            }
        }
        return Optional.ofNullable(found);
    }
}
