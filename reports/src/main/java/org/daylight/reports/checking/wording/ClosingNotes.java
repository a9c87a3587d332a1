package org.daylight.reports.checking.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Report;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.Section;
import org.daylight.reports.Wording;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** S-NOTE and S-FEE: what section 六 has to explain. */
final class ClosingNotes {

    private static final Pattern NOTE = Pattern.compile(
            "其他处理|第(?:3|三|（?六）?|\\(六\\))项|[“\"《【]其[他它][”\"》】]|其[他它]类|撤回|撤销.{0,4}申请|终止(?:办理|处理|答复)|合并(?:办理|答复)|并案");
    private static final Pattern NOTE_ELSEWHERE = Pattern.compile(
            "(?:其[他它]处理|[“\"]其[他它][”\"]|其[他它]类|其[他它]情[形况]).{0,40}?(?:撤回|撤销|终止|合并|并案|均?[为系]|属于?|主要是|是指|包括|告知)(?!\\d|[零〇])|其[他它](?:处理|情[形况])?\\s*\\d+\\s*[件宗条份]\\s*[(（][^)）]{0,30}(?:撤|终止|合并|重复|不再|放弃|咨询|告知|补正)");
    private static final Pattern OTHER_MATTER = Pattern.compile("建议|提案|议案|文件|政策|信息\\d|热线|工单|费|要点|会议|培训|活动");
    private static final Pattern FEE = Pattern.compile("信息处理费|处理费|收费|收取.{0,8}费|费用");
    private static final Pattern FEE_OF_REQUESTS = Pattern.compile("信息处理费|依申请.{0,20}(?:收费|费用)|信息公开.{0,12}(?:收费|费用)");
    private static final Pattern NO_FEE =
            Pattern.compile("未|没有|没|无|不存在|不收|免|零|均不|(?<![\\d.])[0０](?:\\.0+)?\\s*(?:元|件|笔|份|次|万|人|$|[。，,；;）)])");
    private static final Pattern NOTICES = Pattern.compile("\\d+\\s*(?:份|件|次|个|笔|宗|人)");
    private static final Pattern AMOUNT = Pattern.compile("\\d+(?:\\.\\d+)?\\s*(?:万?元)");

    private final Report report;
    private final Section six;
    private final List<Finding> findings = new ArrayList<>();

    private ClosingNotes(Report report, Section six) {
        this.report = report;
        this.six = six;
    }

    static List<Finding> of(Report report) {
        Optional<Section> six = report.sections().stream()
                .filter(s -> s.number() == 6 || Titles.words(s.heading()).equals("其他需要报告的事项"))
                .reduce((first, second) -> second);
        if (six.isEmpty()) {
            return List.of();
        }
        ClosingNotes notes = new ClosingNotes(report, six.get());
        notes.note();
        if (report.format() == ReportFormat.REPORT_2021 && !report.isCutInText()) {
            notes.fee();
        }
        return notes.findings;
    }

    private void note() {
        Cell other = report.cell(CellPath.request(RequestRow.OTHER_MISC, ApplicantColumn.TOTAL));
        BigDecimal value = other.value();
        if (value == null || value.signum() <= 0 || report.isCutInText() || explained(value)) {
            return;
        }
        findings.add(
                Finding.words(Rule.warning("S-NOTE"), six.place(), six.heading(), Wording.of("finding.S-NOTE", value))
                        .about(other.path())
                        .between(Datum.of(value), null));
    }

    /** Section 六 speaks of these requests or of their number, or another section says what they are. */
    private boolean explained(BigDecimal value) {
        String text = six.heading() + "\n" + six.text();
        Pattern number = Pattern.compile("(?<!\\d)" + value.toBigInteger() + "\\s*[件宗条份]");
        boolean byNumber = text.lines()
                .flatMap(line -> List.of(line.split("[。；;]")).stream())
                .anyMatch(s ->
                        number.matcher(s).find() && !OTHER_MATTER.matcher(s).find());
        return byNumber
                || NOTE.matcher(text).find()
                || report.sections().stream()
                        .anyMatch(s -> NOTE_ELSEWHERE.matcher(s.text()).find());
    }

    private void fee() {
        String said = around(six.heading() + "。" + six.text(), FEE);
        if (said.isEmpty()) {
            boolean elsewhere = report.sections().stream()
                    .anyMatch(s -> !around(s.text(), FEE_OF_REQUESTS).isEmpty());
            String key = elsewhere ? "finding.S-FEE.elsewhere" : "finding.S-FEE";
            tell(elsewhere ? Rule.info("S-FEE") : Rule.warning("S-FEE"), Wording.of(key));
            return;
        }
        boolean counted =
                NOTICES.matcher(said).find() && AMOUNT.matcher(said).results().count() >= 2;
        if (!NO_FEE.matcher(said).find() && !counted) {
            tell(Rule.info("S-FEE"), Wording.of("finding.S-FEE.partial"));
        }
    }

    /** The sentences that speak of it, each with the one behind it. */
    private static String around(String text, Pattern pattern) {
        String[] sentences = text.split("(?<=[。；;\\n])");
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < sentences.length; i++) {
            if (pattern.matcher(sentences[i]).find()) {
                found.append(sentences[i]).append(i + 1 < sentences.length ? sentences[i + 1] : "");
            }
        }
        return found.toString();
    }

    private void tell(Rule rule, Wording wording) {
        findings.add(Finding.words(rule, six.place(), six.heading(), wording));
    }
}
