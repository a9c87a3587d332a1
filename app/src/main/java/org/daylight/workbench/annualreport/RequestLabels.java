package org.daylight.workbench.annualreport;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.daylight.reports.Wording;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** The printed labels of table T3: in Chinese those of the national form, in English ours. */
final class RequestLabels {

    private RequestLabels() {}

    static String of(RequestRow row, Locale locale) {
        if (isEnglish(locale)) {
            return Wording.fixed("row.T3." + row.id(), locale);
        }
        boolean grouped = row != RequestRow.OTHER_PROCESSING;
        return grouped ? row.group().chinese() + row.chinese() : row.chinese();
    }

    static String of(ApplicantColumn column, Locale locale) {
        return isEnglish(locale) ? column.english() : column.chinese();
    }

    static List<String> columns(Locale locale) {
        return Arrays.stream(ApplicantColumn.values())
                .map(column -> of(column, locale))
                .toList();
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
