package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Wording;
import org.daylight.reports.prose.Exactness;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Quantity.Family;
import org.daylight.reports.prose.Statement;
import org.daylight.reports.prose.Statement.Kind;
import org.daylight.reports.prose.Topic;
import org.jspecify.annotations.Nullable;

/** N-PCT and N-BASE: shares of the prose recomputed with every base they may have. */
final class ShareChecks {

    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.05");
    private static final List<String> KNOWN_BASES =
            List.of("申请", "总数", "总量", "总", "办结", "答复", "收到", "受理", "全部", "件数", "比", "办理", "数量", "信息");
    private static final List<String> FOREIGN_BASES = List.of("全省", "全国", "省", "市直", "区直");

    private final ProseFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    private ShareChecks(ProseFacts facts) {
        this.facts = facts;
    }

    static List<Finding> of(ProseFacts facts) {
        ShareChecks checks = new ShareChecks(facts);
        facts.paragraphs().forEach(checks::paragraph);
        checks.ofPublished();
        return checks.findings;
    }

    /** A share with its part. */
    private record Share(Statement statement, BigDecimal part) {}

    private void paragraph(List<Statement> paragraph) {
        Map<String, List<Share>> requests = new LinkedHashMap<>();
        for (Statement statement : paragraph) {
            if (statement.kind() != Kind.SHARE || !hasKnownBase(statement)) {
                continue;
            }
            BigDecimal part = part(statement);
            if (part == null || part.signum() == 0) {
                continue;
            }
            Share share = new Share(statement, part);
            if (statement.frame().topic() == Topic.REQUESTS && isOfAllRequests(statement)) {
                requests.computeIfAbsent(kind(statement), k -> new ArrayList<>())
                        .add(share);
            } else {
                alone(share, paragraph);
            }
        }
        requests.values().forEach(shares -> together(shares, paragraph));
    }

    /** Shares of outcomes and shares of channels may have different bases, and so may those of two sentences. */
    private static String kind(Statement share) {
        Quantity quantity = share.measure().quantity();
        boolean outcome =
                quantity != null && (quantity.family() == Family.OUTCOME || quantity.family() == Family.CLOSED);
        return (outcome ? "outcome " : "other ") + share.source().sentence();
    }

    private static boolean hasKnownBase(Statement share) {
        String base = share.measure().words();
        boolean known = base.isEmpty() || KNOWN_BASES.stream().anyMatch(base::contains);
        return known && FOREIGN_BASES.stream().noneMatch(base::contains);
    }

    /** Shares inside a group (不予公开中…占) have that group for base. */
    private static boolean isOfAllRequests(Statement share) {
        Statement part = share.of();
        Statement whole = part == null ? null : part.of();
        return part == null
                || whole == null
                || part.measure().quantity() != null && !whole.measure().isOf(Family.OUTCOME)
                || whole.measure().isOf(Family.INTAKE);
    }

    private @Nullable BigDecimal part(Statement share) {
        Statement part = share.of();
        Quantity quantity = share.measure().quantity();
        if (part != null) {
            return part.amount().isExact() ? part.amount().value() : null;
        }
        return quantity == null || !share.frame().scope().coversTables() ? null : facts.table(quantity);
    }

    private void together(List<Share> shares, List<Statement> paragraph) {
        BigDecimal largest = shares.stream().map(Share::part).reduce(BigDecimal.ZERO, BigDecimal::max);
        Set<BigDecimal> bases = new RequestBases(facts).of(paragraph);
        bases.removeIf(base -> base.compareTo(largest) < 0);
        if (bases.isEmpty()) {
            return;
        }
        List<Bases.Part> parts = shares.stream()
                .map(s -> new Bases.Part(s.part(), s.statement().amount()))
                .toList();
        BigDecimal base = Bases.fitting(parts, bases);
        if (base == null && Bases.isTold(parts, paragraph)) {
            return;
        }
        for (Share share : shares) {
            judge(share, bases, base);
        }
        if (base != null) {
            otherBase(shares, base, paragraph);
        }
    }

    private void judge(Share share, Set<BigDecimal> bases, @Nullable BigDecimal common) {
        Fit fit = common == null
                ? Fit.best(share.part(), share.statement().amount(), bases)
                : Fit.of(share.part(), share.statement().amount(), common);
        if (fit == Fit.EXACT || cellFits(share, bases)) {
            return;
        }
        boolean otherwise =
                common != null && Fit.best(share.part(), share.statement().amount(), bases) == Fit.EXACT;
        BigDecimal shown = common == null ? bases.iterator().next() : common;
        if (otherwise) {
            BigDecimal other = bases.stream()
                    .filter(b -> Fit.of(share.part(), share.statement().amount(), b) == Fit.EXACT)
                    .findFirst()
                    .orElseThrow();
            findings.add(finding(Rule.warning("N-BASE"), share, other, "finding.N-BASE"));
        } else if (fit == Fit.CUT) {
            findings.add(finding(Rule.warning("N-PCT"), share, shown, "finding.N-PCT.cut"));
        } else if (fit == Fit.RAISED) {
            findings.add(finding(Rule.info("N-PCT"), share, shown, "finding.N-PCT.raised"));
        } else if (!isRoughly(share, bases) && tablesAreRead()) {
            findings.add(finding(Rule.error("N-PCT"), share, shown, "finding.N-PCT"));
        }
    }

    /** A base that could not be read may be the one. */
    private boolean tablesAreRead() {
        return !facts.report().format().hasTables()
                || facts.table(Quantity.AVAILABLE) != null && facts.table(Quantity.RESULT_TOTAL) != null
                || !facts.report().complete();
    }

    /** A share that fits the table's figure is right; the count beside it is told by N-RES. */
    private boolean cellFits(Share share, Set<BigDecimal> bases) {
        Quantity quantity = share.statement().measure().quantity();
        BigDecimal cell = quantity == null || share.statement().of() == null ? null : facts.table(quantity);
        return cell != null
                && cell.compareTo(share.part()) != 0
                && Fit.best(cell, share.statement().amount(), bases) == Fit.EXACT;
    }

    private static boolean isRoughly(Share share, Set<BigDecimal> bases) {
        BigDecimal said = share.statement().amount().value();
        boolean rough = share.statement().amount().exactness() != Exactness.EXACT;
        return rough
                && bases.stream()
                        .map(base -> ProseFinding.exactPercent(share.part(), base))
                        .anyMatch(p -> p.subtract(said).abs().compareTo(p.multiply(NEARLY_ALL)) <= 0);
    }

    /** 主动公开734条。机构职能类16条，占总体的2.2%: shares in paragraphs of their own, judged when two of them fit the whole. */
    private void ofPublished() {
        List<Statement> published = facts.covering(Quantity.PUBLISHED).stream()
                .filter(s -> s.amount().isExact())
                .toList();
        if (published.stream().map(s -> s.amount().value()).distinct().count() != 1) {
            return;
        }
        BigDecimal whole = published.getFirst().amount().value();
        List<Share> shares = facts.prose().statements().stream()
                .filter(s -> s.kind() == Kind.SHARE && isOfPublished(s, whole))
                .map(s -> new Share(s, Objects.requireNonNull(s.of()).amount().value()))
                .toList();
        List<Bases.Part> parts = shares.stream()
                .map(s -> new Bases.Part(s.part(), s.statement().amount()))
                .toList();
        if (Bases.fitting(parts, List.of(whole)) != null) {
            shares.forEach(share -> judge(share, Set.of(whole), whole));
        }
    }

    private static boolean isOfPublished(Statement share, BigDecimal whole) {
        Statement part = share.of();
        return part != null
                && part.of() == null
                && part.amount().isExact()
                && part.amount().unit().equals("条")
                && part.frame().topic() == Topic.OTHER
                && part.amount().value().compareTo(whole) <= 0
                && (share.measure().words().contains("总体")
                        || share.measure().words().contains("总数"));
    }

    private static Finding finding(Rule rule, Share share, BigDecimal base, String key) {
        BigDecimal computed = ProseFinding.percent(share.part(), base);
        Wording wording =
                Wording.of(key, share.part(), share.statement().amount().value(), base, computed);
        return ProseFinding.on(rule, share.statement(), computed, wording)
                .quoting(quote(share.statement()))
                .reckoned(ProseFinding.quotient(share.part(), base));
    }

    private static String quote(Statement share) {
        Statement part = share.of();
        return part == null
                ? share.source().quote()
                : part.source().quote() + "，" + share.source().quote();
    }

    /** The base that fits all is not the one the sentence names. */
    private void otherBase(List<Share> shares, BigDecimal base, List<Statement> paragraph) {
        Statement received = paragraph.stream()
                .filter(s -> s.isCount()
                        && s.measure().is(Quantity.NEW_RECEIVED)
                        && s.amount().isExact())
                .findFirst()
                .orElse(null);
        BigDecimal available = facts.table(Quantity.AVAILABLE);
        boolean differs = received != null && received.amount().value().compareTo(base) != 0;
        if (!differs || available == null || available.compareTo(base) != 0 || shares.size() < 2) {
            return;
        }
        Wording wording = Wording.of(
                "finding.N-BASE.available",
                base,
                Objects.requireNonNull(received).amount().value());
        findings.add(ProseFinding.on(Rule.info("N-BASE"), shares.getFirst().statement(), base, wording)
                .quoting(quote(shares.getFirst().statement())));
    }

    /** A share outside the requests: its whole must be plain from the sentence. */
    private void alone(Share share, List<Statement> paragraph) {
        Statement part = share.statement().of();
        if (part == null) {
            return;
        }
        Set<BigDecimal> bases = new LinkedHashSet<>();
        boolean sure = part.of() != null && part.of().amount().isExact();
        if (part.of() != null) {
            RequestBases.add(bases, part.of().amount().value());
        }
        for (Statement other : paragraph) {
            boolean candidate = other.isCount()
                    && other != part
                    && other.amount().unit().equals(part.amount().unit());
            if (candidate && other.amount().value().compareTo(share.part()) >= 0) {
                RequestBases.add(bases, other.amount().value());
            }
        }
        bases.removeIf(base -> base.compareTo(share.part()) < 0);
        Fit fit = bases.isEmpty()
                ? Fit.EXACT
                : Fit.best(share.part(), share.statement().amount(), bases);
        BigDecimal shown = bases.isEmpty() ? BigDecimal.ONE : bases.iterator().next();
        if (fit == Fit.CUT && sure) {
            findings.add(finding(Rule.warning("N-PCT"), share, shown, "finding.N-PCT.cut"));
        } else if (fit == Fit.NONE && sure && !isRoughly(share, bases)) {
            findings.add(finding(Rule.error("N-PCT"), share, shown, "finding.N-PCT"));
        }
    }
}
