package org.daylight.reports.checking.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Place;
import org.daylight.reports.Report;
import org.daylight.reports.Report.Period;
import org.daylight.reports.Wording;
import org.jspecify.annotations.Nullable;

/** S-PERIOD: the figures cover 1 January to 31 December of the year of the report. */
final class StatedPeriod {

    private static final Pattern TITLE_YEAR = Pattern.compile("((?:19|20)\\d{2})");
    private static final Pattern OTHER_DAY = Pattern.compile("\\d{4}");

    private StatedPeriod() {}

    static List<Finding> of(Report report) {
        Period period = report.identity().period();
        if (period == null) {
            Place start = new Place(report.origin().firstLine());
            return List.of(Finding.words(Rule.info("S-PERIOD"), start, "", Wording.of("finding.S-PERIOD.missing")));
        }
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from == null || to == null) {
            return damaged(period);
        }
        int year = Objects.requireNonNullElse(titleYear(report), to.getYear());
        if (from.equals(LocalDate.of(year, 1, 1)) && to.equals(LocalDate.of(year, 12, 31))) {
            return List.of();
        }
        Wording wording = Wording.of("finding.S-PERIOD", from, to, year);
        return List.of(Finding.words(Rule.error("S-PERIOD"), period.place(), period.quote(), wording)
                .between(Datum.of(from + "/" + to), Datum.of(year + "-01-01/" + year + "-12-31")));
    }

    /** Characters were lost: no proof of a wrong period. A sentence that names one day only is not damaged. */
    private static List<Finding> damaged(Period period) {
        LocalDate read = period.from() == null ? period.to() : period.from();
        boolean oneDay = OTHER_DAY.matcher(period.quote()).results().count() < 2;
        if (oneDay && read != null && read.getDayOfYear() >= 365) {
            return List.of();
        }
        Wording wording = Wording.of("finding.S-PERIOD.unreadable", period.quote());
        return List.of(Finding.words(Rule.warning("S-PERIOD"), period.place(), period.quote(), wording));
    }

    /** The year of a printed title; when it differs from the period, the period is wrong or the title is. */
    private static @Nullable Integer titleYear(Report report) {
        String title = report.title();
        Matcher year = TITLE_YEAR.matcher(title == null ? "" : title);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }
}
