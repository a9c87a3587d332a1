package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.CellPath;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Section;
import org.daylight.reports.Wording;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Statement;
import org.daylight.reports.text.Plain;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/**
 * N-ALIAS: 不属于本行政机关 and 申请信息不存在 stand together in the row 本机关不掌握. N-RES where the text says that
 * such cases were booked under 其他 (rules.md R1-90).
 */
final class AliasChecks {

    private static final Pattern BOOKED_ELSEWHERE =
            Pattern.compile("其他[”\"》』）)]?[^。]{0,40}?(\\d{1,6})(?:件|宗|条|份|例|个|项)[^。]{0,40}?不存在");

    private final ProseFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    private AliasChecks(ProseFacts facts) {
        this.facts = facts;
    }

    static List<Finding> of(ProseFacts facts) {
        AliasChecks checks = new AliasChecks(facts);
        boolean booked = checks.bookedElsewhere();
        facts.paragraphs().forEach(statements -> checks.paragraph(statements, booked));
        return checks.findings;
    }

    private void paragraph(List<Statement> statements, boolean booked) {
        BigDecimal held = facts.table(Quantity.UNAVAILABLE_NOT_HELD);
        List<Statement> foreign = exact(statements, Quantity.NOT_THIS_AGENCY);
        List<Statement> absent = exact(statements, Quantity.NOT_EXIST);
        if (held == null || foreign.size() > 1 || absent.size() > 1) {
            return;
        }
        BigDecimal foreignFigure = value(foreign);
        BigDecimal absentFigure = value(absent);
        if (foreignFigure.compareTo(held) > 0) {
            findings.add(tooMany(foreign.getFirst(), held));
        }
        if (absentFigure.compareTo(held) > 0 && !booked) {
            findings.add(alias(absent.getFirst(), absentFigure, held));
        } else if (!foreign.isEmpty() && absentFigure.signum() > 0 && !booked) {
            BigDecimal sum = foreignFigure.add(absentFigure);
            if (sum.compareTo(held) != 0) {
                findings.add(alias(absent.getFirst(), sum, held)
                        .reckoned(ProseFinding.plain(foreignFigure) + " + " + ProseFinding.plain(absentFigure) + " = "
                                + ProseFinding.plain(sum)));
            }
        }
    }

    private List<Statement> exact(List<Statement> statements, Quantity quantity) {
        return statements.stream()
                .filter(s -> s.measure().is(quantity)
                        && facts.covers(s)
                        && s.amount().isExact())
                .toList();
    }

    private static BigDecimal value(List<Statement> statements) {
        return statements.isEmpty()
                ? BigDecimal.ZERO
                : statements.getFirst().amount().value();
    }

    private static CellPath cell(RequestRow row) {
        return CellPath.request(row, ApplicantColumn.TOTAL);
    }

    private Finding tooMany(Statement statement, BigDecimal held) {
        Wording wording = Wording.of("finding.N-RES.alias", statement.amount().value(), held);
        Finding finding = ProseFinding.on(Rule.error("N-RES"), statement, held, wording)
                .about(cell(RequestRow.UNAVAILABLE_NOT_HELD));
        BigDecimal creation = facts.table(Quantity.UNAVAILABLE_NEEDS_CREATION);
        boolean together = creation != null
                && creation.signum() > 0
                && held.add(creation).compareTo(statement.amount().value()) == 0;
        return together && creation != null
                ? finding.reckoned(ProseFinding.plain(held) + " + " + ProseFinding.plain(creation) + " = "
                        + ProseFinding.plain(held.add(creation)))
                : finding;
    }

    private static Finding alias(Statement statement, BigDecimal stated, BigDecimal held) {
        Wording wording = Wording.of("finding.N-ALIAS", stated, held);
        return ProseFinding.on(Rule.warning("N-ALIAS"), statement, held, wording)
                .about(cell(RequestRow.UNAVAILABLE_NOT_HELD))
                .between(Datum.of(stated), Datum.of(held));
    }

    /** A note that cases of 信息不存在 were counted under 其他. */
    private boolean bookedElsewhere() {
        CellPath path = cell(RequestRow.OTHER_MISC);
        BigDecimal other = facts.report().value(path);
        if (other == null || other.signum() == 0) {
            return false;
        }
        for (Section section : facts.report().sections()) {
            for (Section.Line line : section.lines()) {
                Matcher note = BOOKED_ELSEWHERE.matcher(line.text().contains("不存在") ? Plain.fold(line.text()) : "");
                if (note.find() && new BigDecimal(note.group(1)).compareTo(other) <= 0) {
                    BigDecimal cases = new BigDecimal(note.group(1));
                    Wording wording = Wording.of("finding.N-RES.notExist", cases, other);
                    findings.add(Finding.words(Rule.warning("N-RES"), line.place(), note.group(), wording)
                            .about(path)
                            .between(Datum.of(other), Datum.of(other.subtract(cases)))
                            .reckoned(ProseFinding.plain(other) + " - " + ProseFinding.plain(cases) + " = "
                                    + ProseFinding.plain(other.subtract(cases))));
                    return true;
                }
            }
        }
        return false;
    }
}
