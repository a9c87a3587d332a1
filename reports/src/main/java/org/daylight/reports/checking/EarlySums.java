package org.daylight.reports.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;
import org.jspecify.annotations.Nullable;

/** R13-SUM: the sums in the figures of a report for 2008 to 2018, each only when every part of it was found. */
final class EarlySums {

    private static final List<CellPath> CHANNELS =
            paths("active", "via_gazette via_website via_weibo via_wechat via_other");
    private static final List<CellPath> INTAKE = paths("requests", "in_person fax online mail");
    private static final List<CellPath> CLOSED = paths("closed", "closed_on_time closed_extended");
    private static final List<CellPath> ANSWERS = paths(
            "answers",
            "already_public agreed partly_agreed refused not_this_agency not_exist asked_to_amend other_channel");
    private static final List<CellPath> REASONS = paths(
            "answers",
            "refused_state_secret refused_trade_secret refused_privacy refused_security_stability"
                    + " refused_not_government_information refused_other_law");
    private static final List<CellPath> REVIEWS = paths("disputes", "review_upheld review_corrected review_other");
    private static final List<CellPath> SUITS = paths("disputes", "suit_upheld_or_dismissed suit_corrected suit_other");

    private final Report report;
    private final List<Finding> findings = new ArrayList<>();

    private EarlySums(Report report) {
        this.report = report;
    }

    static List<Finding> of(Report report) {
        EarlySums sums = new EarlySums(report);
        sums.channels();
        if (report.warnings().stream().noneMatch(warning -> warning.code().equals("EARLY_CHANNELS"))) {
            sums.check(CellPath.early("requests", "received_total"), INTAKE, Rule.error("R13-SUM"));
        }
        sums.check(CellPath.early("answers", "refused"), REASONS, Rule.error("R13-SUM"));
        sums.answers();
        sums.disputes(CellPath.early("disputes", "review_total"), REVIEWS);
        sums.disputes(CellPath.early("disputes", "suit_total"), SUITS);
        return sums.findings;
    }

    private static List<CellPath> paths(String group, String fields) {
        return Stream.of(fields.split(" "))
                .map(field -> CellPath.early(group, field))
                .toList();
    }

    /** The sum of the parts; null when one was not found. */
    private @Nullable BigDecimal sum(List<CellPath> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellPath part : parts) {
            BigDecimal value = report.value(part);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    /** An item published through several channels counts once, so the channels may add up to more. */
    private void channels() {
        CellPath total = CellPath.early("active", "active_total");
        BigDecimal stated = report.value(total);
        BigDecimal sum = sum(CHANNELS);
        if (stated != null && sum != null) {
            boolean more = sum.compareTo(stated) > 0;
            check(total, CHANNELS, more ? Rule.info("R13-SUM") : Rule.warning("R13-SUM"));
        }
    }

    /** What was closed was answered; requests still open at the end of the year are in neither. */
    private void answers() {
        BigDecimal closed = sum(CLOSED);
        BigDecimal answered = sum(ANSWERS);
        if (closed != null && answered != null && closed.compareTo(answered) != 0) {
            Cell cell = report.cell(CLOSED.getFirst());
            Wording wording = Wording.of("finding.R13-SUM.answers", closed, answered, difference(closed, answered));
            findings.add(Finding.figure(Rule.warning("R13-SUM"), cell, answered, wording)
                    .reckoned(reckoning(ANSWERS, answered)));
        }
    }

    /** A dispute that is still open has no result yet, so the results may add up to less. */
    private void disputes(CellPath total, List<CellPath> results) {
        BigDecimal stated = report.value(total);
        BigDecimal sum = sum(results);
        if (stated != null && sum != null) {
            check(total, results, sum.compareTo(stated) > 0 ? Rule.error("R13-SUM") : Rule.warning("R13-SUM"));
        }
    }

    private void check(CellPath total, List<CellPath> parts, Rule rule) {
        BigDecimal stated = report.value(total);
        BigDecimal sum = sum(parts);
        if (stated == null || sum == null || stated.compareTo(sum) == 0) {
            return;
        }
        boolean channels = rule.equals(Rule.info("R13-SUM"));
        String key = channels ? "finding.R13-SUM.channels" : "finding.R13-SUM";
        Wording wording = channels
                ? Wording.of(key, total, stated, sum)
                : Wording.of(key, total, stated, sum, difference(stated, sum));
        findings.add(Finding.figure(rule, report.cell(total), sum, wording).reckoned(reckoning(parts, sum)));
    }

    private static BigDecimal difference(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs();
    }

    private String reckoning(List<CellPath> parts, BigDecimal sum) {
        return parts.stream().map(part -> String.valueOf(report.value(part))).collect(Collectors.joining(" + ")) + " = "
                + sum;
    }
}
