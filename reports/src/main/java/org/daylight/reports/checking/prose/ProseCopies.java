package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Wording;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Quantity.Family;
import org.daylight.reports.prose.Statement;

/** X-COPY: two or more figures of at least two digits in one paragraph are those of last year's text. */
final class ProseCopies {

    private static final Set<String> FLOWS =
            Set.of("件", "条", "份", "篇", "次", "人次", "宗", "期", "场", "例", "起", "批", "条次", "件次");
    /** Things that stand from year to year. */
    private static final List<String> STOCKS = List.of(
            "栏目", "领域", "部门", "单位", "街道", "社区", "查阅点", "账号", "覆盖", "设有", "设置", "设立", "现有", "标准", "目录", "试点", "平台", "专栏",
            "专区", "公众号", "有效", "制度", "截至", "累计", "历史", "清单", "乡镇");

    private ProseCopies() {}

    static List<Finding> of(ProseFacts facts, List<ProseFacts> versions) {
        for (ProseFacts version : versions) {
            List<Finding> findings = against(facts, version);
            if (!findings.isEmpty()) {
                return findings;
            }
        }
        return List.of();
    }

    private static List<Finding> against(ProseFacts facts, ProseFacts version) {
        List<Finding> findings = new ArrayList<>();
        for (List<Statement> paragraph : facts.paragraphs()) {
            Map<BigDecimal, Statement> copies = new LinkedHashMap<>();
            paragraph.stream()
                    .filter(s -> isFlow(facts, s) && repeats(s, version))
                    .forEach(s -> copies.putIfAbsent(s.amount().value(), s));
            if (copies.size() > 1) {
                findings.add(finding(List.copyOf(copies.values())));
            }
        }
        return findings;
    }

    private static boolean isFlow(ProseFacts facts, Statement statement) {
        boolean figure = statement.isCount()
                && statement.amount().isExact()
                && statement.amount().value().compareTo(BigDecimal.TEN) >= 0
                && FLOWS.contains(statement.amount().unit())
                && statement.frame().wholeYear()
                && facts.report().year() != null
                && facts.report().year().equals(statement.frame().year());
        Quantity quantity = statement.measure().quantity();
        boolean inTables = quantity != null && !quantity.cells().isEmpty();
        return figure
                && !inTables
                && STOCKS.stream().noneMatch(statement.measure().words()::contains);
    }

    private static boolean repeats(Statement statement, ProseFacts version) {
        return version.prose().statements().stream()
                .anyMatch(last -> isFlow(version, last)
                        && last.amount().value().compareTo(statement.amount().value()) == 0
                        && last.amount().unit().equals(statement.amount().unit())
                        && isSame(statement, last));
    }

    private static boolean isSame(Statement one, Statement other) {
        String words = LastYear.words(one);
        return one.measure().isOf(Family.PROPOSALS)
                ? one.measure().quantity() == other.measure().quantity()
                : words.length() >= 4 && words.equals(LastYear.words(other));
    }

    private static Finding finding(List<Statement> copies) {
        Statement first = copies.get(0);
        Statement second = copies.get(1);
        Wording wording = Wording.of(
                "finding.X-COPY.prose",
                copies.size(),
                first.measure().words(),
                first.amount().value(),
                second.measure().words(),
                second.amount().value());
        return ProseFinding.note(Rule.warning("X-COPY"), first, wording)
                .between(
                        Datum.of(first.amount().value()),
                        Datum.of(first.amount().value()))
                .quoting(first.source().quote() + "，" + second.source().quote());
    }
}
