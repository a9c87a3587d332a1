package org.daylight.reports.checking.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Section;
import org.daylight.reports.Wording;
import org.daylight.reports.prose.Coverage;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Quantity.Family;
import org.daylight.reports.prose.Statement;

/** N-CONFLICT: two statements of one quantity, of one year and one scope, that differ. */
final class ConflictChecks {

    private static final Pattern NO_REQUESTS = Pattern.compile("(?:未|没有)(?:收到|接到|受理)[^，。,;]{0,30}(?:公开申请|依申请公开)");

    private static final Pattern PLAIN = Pattern.compile(
            "(?:[全我本]?[省市区县]|在|共|当年|一年来|政府|通过|门户|人民政府|各类|主动|累计|单位|部门|官方)*(?:网站)?(?:主动|累计|共|新增|全年|当年)*(?:(?:公开|发布)+(?:各类|政府|政务)*(?:信息)?|信息(?:更新|发布)[总数量]*)|(?:通过|政府|门户|官方)*网站");

    private final ProseFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    private ConflictChecks(ProseFacts facts) {
        this.facts = facts;
    }

    static List<Finding> of(ProseFacts facts) {
        ConflictChecks checks = new ConflictChecks(facts);
        for (Quantity quantity : Quantity.values()) {
            checks.quantity(quantity);
        }
        checks.disputesWithoutRequests();
        return checks.findings;
    }

    private static boolean isSingle(Quantity quantity) {
        return switch (quantity.family()) {
            case OUTCOME ->
                quantity != Quantity.OTHER_OUTCOME
                        && quantity != Quantity.WITHDRAWN
                        && quantity != Quantity.ASKED_TO_AMEND
                        && quantity != Quantity.ALREADY_PUBLIC;
            case INTAKE -> quantity != Quantity.HANDLED;
            case CLOSED -> quantity != Quantity.ANSWERED;
            case REVIEW, SUIT -> quantity == Quantity.REVIEW_TOTAL || quantity == Quantity.SUIT_TOTAL;
            case APPLICANT, PROPOSALS, STAFF, ACTIVE -> true;
            case PUBLICATION -> quantity == Quantity.PUBLISHED || quantity == Quantity.PUBLISHED_WEBSITE;
            case CHANNEL, LETTERS -> false;
        };
    }

    private void quantity(Quantity quantity) {
        if (!isSingle(quantity)) {
            return;
        }
        List<Statement> said = facts.covering(quantity).stream()
                .filter(s -> s.amount().isExact() && !isPartOfItself(s) && !isInTime(s))
                .toList();
        for (Statement first : said) {
            for (Statement later : said.subList(said.indexOf(first) + 1, said.size())) {
                if (differ(first, later) && isSame(first, later)) {
                    findings.add(conflict(first, later, quantity));
                    return;
                }
            }
            if (quantity.family() != Family.PUBLICATION) {
                return;
            }
        }
    }

    private static boolean differ(Statement first, Statement later) {
        return first.amount().value().compareTo(later.amount().value()) != 0
                && first.source().sentence() != later.source().sentence();
    }

    /** 建议219件，其中建议97件, or 收到100件，其中某局收到50件. */
    private static boolean isPartOfItself(Statement statement) {
        Statement whole = statement.of();
        return whole != null
                && whole.measure().quantity() == statement.measure().quantity();
    }

    private static boolean isInTime(Statement statement) {
        String words = statement.measure().words();
        return words.contains("按时") || words.contains("按期") || words.contains("延期") || words.contains("其中");
    }

    /** Only a subject said alike both times is the same for certain. */
    private static boolean isSame(Statement one, Statement other) {
        Coverage first = one.frame().scope();
        Coverage second = other.frame().scope();
        boolean scope = first == second || first == Coverage.NOT_SAID || second == Coverage.NOT_SAID;
        if (one.measure().isOf(Family.PUBLICATION)) {
            return PLAIN.matcher(one.measure().words()).matches()
                    && PLAIN.matcher(other.measure().words()).matches();
        }
        boolean plain = one.frame().scope() == Coverage.WHOLE
                || one.measure().words().equals(other.measure().words())
                || one.measure().isOf(Family.OUTCOME)
                || one.measure().isOf(Family.INTAKE)
                || one.measure().isOf(Family.REVIEW)
                || one.measure().isOf(Family.SUIT);
        return scope && plain;
    }

    private static Finding conflict(Statement first, Statement later, Quantity quantity) {
        Rule rule = quantity.family() == Family.PUBLICATION && !sameVerb(first, later)
                ? Rule.info("N-CONFLICT")
                : switch (quantity.family()) {
                    case INTAKE, CLOSED, OUTCOME -> Rule.error("N-CONFLICT");
                    case STAFF -> Rule.info("N-CONFLICT");
                    case APPLICANT, CHANNEL, LETTERS, REVIEW, SUIT, ACTIVE, PUBLICATION, PROPOSALS ->
                        Rule.warning("N-CONFLICT");
                };
        Wording wording = Wording.of(
                "finding.N-CONFLICT",
                Wording.of("quantity." + quantity.id()),
                later.amount().value(),
                first.amount().value(),
                first.source().place().line());
        return ProseFinding.on(rule, later, first.amount().value(), wording)
                .between(
                        Datum.of(later.amount().value()),
                        Datum.of(first.amount().value()));
    }

    /** 公开 and 发布 may count different things. */
    private static boolean sameVerb(Statement one, Statement other) {
        return one.measure().words().contains("发布") == other.measure().words().contains("发布");
    }

    /** No request all year, yet reviews or suits over disclosure. */
    private void disputesWithoutRequests() {
        if (facts.report().format().hasTables()) {
            return;
        }
        boolean none = facts.report().sections().stream()
                .map(Section::text)
                .anyMatch(text -> NO_REQUESTS.matcher(text).find());
        if (!none) {
            return;
        }
        for (Quantity total : List.of(Quantity.REVIEW_TOTAL, Quantity.SUIT_TOTAL)) {
            facts.covering(total).stream()
                    .filter(s -> s.amount().value().signum() > 0)
                    .findFirst()
                    .ifPresent(s -> findings.add(ProseFinding.note(
                            Rule.info("N-CONFLICT"),
                            s,
                            Wording.of("finding.N-CONFLICT.disputes", s.amount().value()))));
        }
    }
}
