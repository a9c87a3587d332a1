package org.daylight.reports.checking.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;
import org.daylight.rules.report.ReportingBody;
import org.daylight.rules.setting.Settings;

/** S-DUE: departments publish by 31 January, governments by 31 March; for the years to 2018 all by 31 March. */
final class DueDay {

    private static final Pattern TOWNSHIP = Pattern.compile("(?:乡|镇)(?:人民)?政府$|街道办事处$|街道$");
    private static final Pattern GOVERNMENT = Pattern.compile("人民政府$|政府$|政府办公[室厅]$|[省市区县州盟旗]$");
    private static final Pattern DEPARTMENT = Pattern.compile("(?:局|厅|分局|总队|支队)$|(?<!管理)委员会$");

    private DueDay() {}

    static List<Finding> of(Report report) {
        Integer year = report.year();
        Optional<PublicationDate> found = PublicationDate.of(report);
        if (year == null || found.isEmpty()) {
            return List.of();
        }
        PublicationDate day = found.get();
        LocalDate latest = ReportingBody.GOVERNMENT.dueOn(year, Settings.defaults());
        LocalDate due =
                body(report).map(body -> body.dueOn(year, Settings.defaults())).orElse(latest);
        if (!day.date().isAfter(due)) {
            return List.of();
        }
        Wording wording = Wording.of(day.published() ? "finding.S-DUE" : "finding.S-DUE.written", day.date(), due);
        return List.of(Finding.words(rule(report, day, latest), day.place(), day.quote(), wording)
                .between(Datum.of(day.date().toString()), Datum.of(due.toString())));
    }

    /** What kind of body reports; empty when its name does not tell, then the later day is taken. */
    private static Optional<ReportingBody> body(Report report) {
        String agency = report.agency() == null ? "" : report.agency();
        if (TOWNSHIP.matcher(agency).find()) {
            return Optional.of(ReportingBody.TOWNSHIP);
        }
        if (GOVERNMENT.matcher(agency).find()) {
            return Optional.of(ReportingBody.GOVERNMENT);
        }
        return DEPARTMENT.matcher(agency).find() ? Optional.of(ReportingBody.DEPARTMENT) : Optional.empty();
    }

    /** A page moved to a new site shows the day of the move: a date years later proves nothing. */
    private static Rule rule(Report report, PublicationDate day, LocalDate latest) {
        boolean moved = day.date().getYear() > latest.getYear();
        boolean township = body(report).filter(ReportingBody.TOWNSHIP::equals).isPresent();
        if (moved || township && !day.date().isAfter(latest)) {
            return Rule.info("S-DUE");
        }
        return day.published() ? Rule.error("S-DUE") : Rule.warning("S-DUE");
    }
}
