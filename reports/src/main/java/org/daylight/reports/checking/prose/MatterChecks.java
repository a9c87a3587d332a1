package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Section;
import org.daylight.reports.Wording;
import org.daylight.reports.prose.Statement;
import org.daylight.reports.text.Figures;

/** N-ITEMS beyond plain lists: matters told in pieces (涉及事项…项), announced numbers of kinds (十大类), announced channels. */
final class MatterChecks {

    private static final String CONCERNING = "涉及";
    private static final Pattern KINDS = Pattern.compile("([一二三四五六七八九十]{1,3}|\\d{1,2})(?:大|个)?类$");
    private static final Pattern CHANNELS = Pattern.compile(
            "^\\s*[(（]?[一二三四五六七八九十\\d]{1,3}[)）、.．]\\s*([^。：:]{4,30}微博[^。：:]{0,4}微信[^。：:]{0,16})[。：:](.+)");

    private final ProseFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    private MatterChecks(ProseFacts facts) {
        this.facts = facts;
    }

    static List<Finding> of(ProseFacts facts) {
        MatterChecks checks = new MatterChecks(facts);
        for (List<Statement> paragraph : facts.paragraphs()) {
            List<Statement> counts =
                    paragraph.stream().filter(Statement::isCount).toList();
            checks.pieces(counts);
            checks.kinds(counts);
        }
        facts.report().sections().forEach(section -> section.lines().forEach(checks::channels));
        return checks.findings;
    }

    /** 事项205项 … 涉及事项43项 … 涉及事项206项. */
    private void pieces(List<Statement> counts) {
        for (int i = 0; i < counts.size(); i++) {
            Statement whole = counts.get(i);
            List<Statement> pieces = piecesOf(whole, counts.subList(i + 1, counts.size()));
            BigDecimal sum = OutcomeSums.sum(pieces);
            boolean exact = whole.amount().isExact()
                    && pieces.stream().allMatch(p -> p.amount().isExact());
            if (pieces.size() > 1 && exact && sum.compareTo(whole.amount().value()) > 0) {
                findings.add(more(whole, pieces, sum));
                return;
            }
        }
    }

    private static List<Statement> piecesOf(Statement whole, List<Statement> following) {
        List<Statement> pieces = new ArrayList<>();
        String words = whole.measure().words();
        for (Statement next : following) {
            String label = next.measure().words();
            boolean sameUnit = next.amount().unit().equals(whole.amount().unit());
            if (label.startsWith(CONCERNING) && label.length() > 3 && label.length() < 9) {
                boolean ofWhole = !words.startsWith(CONCERNING) && words.endsWith(label.substring(CONCERNING.length()));
                if (sameUnit && ofWhole) {
                    pieces.add(next);
                }
            } else if (sameUnit) {
                break;
            }
        }
        return pieces;
    }

    private static Finding more(Statement whole, List<Statement> pieces, BigDecimal sum) {
        BigDecimal stated = whole.amount().value();
        Wording wording = Wording.of(
                "finding.N-ITEMS.more",
                whole.measure().words(),
                stated,
                sum,
                sum.subtract(stated).abs());
        return ProseFinding.on(Rule.error("N-ITEMS"), whole, sum, wording)
                .between(Datum.of(stated), Datum.of(sum))
                .reckoned(ItemChecks.sum(pieces, sum));
    }

    /** 十大类5855项, of which eight are listed that make up the whole. */
    private void kinds(List<Statement> counts) {
        for (int i = 0; i < counts.size(); i++) {
            Statement whole = counts.get(i);
            Matcher kinds = KINDS.matcher(whole.measure().words());
            if (!kinds.find()) {
                continue;
            }
            List<Statement> items = counts.subList(i + 1, counts.size()).stream()
                    .filter(s -> s.source().sentence() == whole.source().sentence()
                            && s.amount().unit().equals(whole.amount().unit()))
                    .toList();
            int announced = number(kinds.group(1));
            boolean complete = OutcomeSums.sum(items).compareTo(whole.amount().value()) == 0;
            if (complete && items.size() > 1 && announced > 0 && announced != items.size()) {
                Wording wording = Wording.of("finding.N-ITEMS.kinds", announced, items.size());
                findings.add(Finding.words(
                                Rule.warning("N-ITEMS"),
                                whole.source().place(),
                                whole.source().quote(),
                                wording)
                        .between(Datum.of(BigDecimal.valueOf(announced)), Datum.of(BigDecimal.valueOf(items.size())))
                        .reckoned(ItemChecks.sum(items, whole.amount().value())));
            }
        }
    }

    private static int number(String words) {
        return Character.isDigit(words.charAt(0))
                ? Integer.parseInt(words)
                : Figures.parseChinese(words).map(f -> f.value().intValue()).orElse(0);
    }

    /** A heading names two channels, the text gives figures of one. */
    private void channels(Section.Line line) {
        if (!line.text().contains("微博")) {
            return;
        }
        Matcher heading = CHANNELS.matcher(line.text());
        if (!heading.matches()) {
            return;
        }
        String body = heading.group(2);
        boolean figures = body.chars().anyMatch(Character::isDigit);
        boolean weibo = body.contains("微博");
        boolean wechat = body.contains("微信") || body.contains("公众号") || body.contains("两微") || body.contains("新媒体");
        if (figures && weibo != wechat) {
            String missing = weibo ? "微信" : "微博";
            Wording wording = Wording.of("finding.N-ITEMS.channel", missing);
            findings.add(Finding.words(Rule.info("N-ITEMS"), line.place(), heading.group(1), wording));
        }
    }
}
