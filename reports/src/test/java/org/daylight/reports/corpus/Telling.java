package org.daylight.reports.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells facts in sentences of the pools and remembers every figure told. */
final class Telling {

    /** A figure as told: which fact, in which words. */
    record Told(String fact, String words, boolean lie) {}

    /** A template that does not suit these figures, for instance a share of nothing. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unfit(String why) {
            super(why);
        }
    }

    private static final String[] CHINESE = {"（一）", "（二）", "（三）", "（四）", "（五）"};
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");
    private static final String[] CATEGORIES = {
        "概况信息", "政策文件", "财政预决算", "重大项目", "公共服务", "工作动态", "民生保障", "人事信息", "行政执法", "统计数据", "应急管理", "招标采购"
    };

    final List<Told> told = new ArrayList<>();
    final Draft draft;
    final Random random;
    final Facts facts;

    private final Map<String, Integer> mentions = new HashMap<>();
    private final Set<Draft.Lie> used = new HashSet<>();
    private final List<String> categories;
    private int otherParts;

    Telling(Draft draft, long seed) {
        this.draft = draft;
        this.random = new Random(seed);
        this.facts = draft.facts();
        List<String> all = new ArrayList<>(List.of(CATEGORIES));
        Collections.shuffle(all, random);
        this.categories = all;
    }

    boolean everyLieTold() {
        return used.containsAll(draft.lies);
    }

    boolean everythingMentioned() {
        return draft.mentioned.stream()
                .allMatch(fact ->
                        !exists(fact) || told.stream().anyMatch(t -> t.fact().equals(fact)));
    }

    /** A paragraph of the pool that suits the figures; empty when none does. */
    String tell(String kind) {
        List<String> pool = new ArrayList<>(Templates.pool(kind));
        Collections.shuffle(pool, random);
        for (String template : pool) {
            int before = told.size();
            Map<String, Integer> mentioned = new HashMap<>(mentions);
            try {
                return fill(Templates.settle(template, random));
            } catch (Unfit e) {
                told.subList(before, told.size()).clear();
                mentions.clear();
                mentions.putAll(mentioned);
            }
        }
        return "";
    }

    private String fill(String template) {
        Matcher matcher = SLOT.matcher(template);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(text, Matcher.quoteReplacement(slot(matcher.group(1))));
        }
        return matcher.appendTail(text).toString();
    }

    private String slot(String slot) {
        if (slot.startsWith("+%")) {
            return change(slot.substring(2));
        }
        if (slot.startsWith("n:")) {
            String[] range = slot.substring(2).split("-");
            return Integer.toString(random.nextInt(Integer.parseInt(range[0]), Integer.parseInt(range[1]) + 1));
        }
        return switch (slot.charAt(0)) {
            case '~' -> approximate(slot.substring(1));
            case '%' -> share(slot.substring(1, slot.indexOf('/')), slot.substring(slot.indexOf('/') + 1));
            case '+' -> difference(slot.substring(1));
            default -> slot.startsWith("prev.") ? spaced(last(slot.substring(5))) : word(slot);
        };
    }

    private String word(String slot) {
        int year = draft.numbers.year;
        return switch (slot) {
            case "y" -> Integer.toString(year);
            case "y-1" -> Integer.toString(year - 1);
            case "y-2" -> Integer.toString(year - 2);
            case "y+1" -> Integer.toString(year + 1);
            case "u" -> draft.style.unit();
            case "body" -> draft.body.name();
            case "short" -> draft.body.shortName();
            case "office" -> draft.body.office();
            case "region" -> draft.body.region();
            case "cat1", "cat2", "cat3", "cat4", "cat5" -> categories.get(slot.charAt(3) - '1');
            case "period" -> period();
            case "parts" -> parts();
            case "titles" -> titles();
            case "published" -> draft.published.toString();
            case "results" -> Results.tell(this);
            case "h1", "h2", "h3", "h4", "h5" -> subheading(slot.charAt(1) - '0');
            case "k" -> draft.style.numberedOther() ? CHINESE[otherParts++] : "";
            default -> figure(slot);
        };
    }

    private String subheading(int number) {
        String[] names = {"主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"};
        String[] ends = {"。", "情况。", "", "情况：", "\n"};
        String head = switch (draft.style.headings()) {
            case 0 -> CHINESE[number - 1];
            case 1 -> number + ".";
            case 2 -> "(" + "一二三四五".charAt(number - 1) + ")";
            case 3 -> number + "、";
            default -> "";
        };
        boolean named = !head.isEmpty() && !head.startsWith("(");
        return head.isEmpty() ? "" : head + names[number - 1] + (named ? ends[draft.style.ends()] : "。");
    }

    private String period() {
        LocalDate from = draft.from;
        LocalDate to = draft.to;
        String[] ways = {"%s至%s", "%s起至%s止", "自%s至%s", "%s-%s", "%s至%s止", "%s—%s", "%s起，至%s止"};
        String end = from.getYear() == to.getYear() && random.nextBoolean() ? monthDay(to) : day(to);
        return ways[random.nextInt(ways.length)].formatted(day(from), end);
    }

    private static String day(LocalDate date) {
        return date.getYear() + "年" + monthDay(date);
    }

    private static String monthDay(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private String parts() {
        boolean wanted = draft.must.contains("parts") || random.nextInt(3) == 0;
        return wanted ? fill(Templates.settle(Templates.pool("parts").get(random.nextInt(3)), random)) : "";
    }

    private String titles() {
        List<String> names = draft.announced.stream().map(t -> t.substring(2)).toList();
        String names2 = String.join("、", names);
        return random.nextBoolean() ? names2 : "“" + String.join("”“", names) + "”";
    }

    /** The figure of a fact, or the lie about it. */
    String figure(String fact) {
        return spaced(value(fact));
    }

    long value(String fact) {
        Long truth = facts.figures.get(fact);
        if (truth == null) {
            throw new Unfit(fact);
        }
        Draft.Lie lie = lie(fact);
        long said = lie == null ? truth : lie.value();
        told.add(new Told(fact, Long.toString(said), lie != null));
        return said;
    }

    private Draft.@Nullable Lie lie(String fact) {
        int mention = mentions.merge(fact, 1, Integer::sum);
        for (Draft.Lie lie : draft.lies) {
            if (lie.fact().equals(fact) && (lie.occurrence() == 0 || lie.occurrence() == mention)) {
                used.add(lie);
                return lie;
            }
        }
        return null;
    }

    String spaced(Object figure) {
        return draft.style.spaced() ? " " + figure + " " : figure.toString();
    }

    private long last(String fact) {
        Facts before = draft.last;
        if (before == null || !before.figures.containsKey(fact)) {
            throw new Unfit("no year before");
        }
        return before.get(fact);
    }

    private String approximate(String fact) {
        long value = facts.get(fact);
        if (value >= 10_000) {
            String wan = BigDecimal.valueOf(value)
                    .movePointLeft(4)
                    .setScale(1, RoundingMode.DOWN)
                    .toPlainString();
            String[] ways = {"%s万余", "近%s万", "约%s万", "%s万多"};
            int way = random.nextInt(ways.length);
            String up = BigDecimal.valueOf(value)
                    .movePointLeft(4)
                    .setScale(1, RoundingMode.UP)
                    .toPlainString();
            return ways[way].formatted(way == 1 ? up : wan);
        }
        long round = value >= 1_000 ? value / 100 * 100 : value / 10 * 10;
        String[] ways = {"%s余", "%s多", "逾%s", "%s余"};
        return ways[random.nextInt(ways.length)].formatted(round);
    }

    private String difference(String slot) {
        String fact = slot.substring(0, slot.indexOf('|'));
        String unit = slot.endsWith("|u") ? draft.style.unit() : slot.substring(slot.indexOf('|') + 1);
        long change = facts.get(fact) - last(fact);
        Draft.Lie lie = lie("+" + fact);
        long said = lie == null ? change : lie.value();
        told.add(new Told("+" + fact, Long.toString(said), lie != null));
        if (said == 0) {
            return "持平";
        }
        return (said > 0 ? "增加" : "减少") + spaced(Math.abs(said)) + unit;
    }

    private String change(String fact) {
        long before = last(fact);
        long now = facts.get(fact);
        if (before == 0 || now == before) {
            throw new Unfit("no change of " + fact);
        }
        BigDecimal percent = percent(now - before, before);
        Draft.Lie lie = lie("+%" + fact);
        BigDecimal said = lie == null ? percent : percent.add(BigDecimal.valueOf(lie.value()));
        told.add(new Told("+%" + fact, said.toPlainString(), lie != null));
        String[] up = {"增长", "上升", "同比增长", "增幅为"};
        String[] down = {"下降", "减少", "同比下降", "降幅为"};
        int way = random.nextInt(up.length);
        return (now > before ? up : down)[way] + said.abs().toPlainString() + "%";
    }

    /** A share in percent, or the lie about it. */
    String share(String part, String whole) {
        long of = facts.get(whole);
        if (of == 0) {
            throw new Unfit("share of nothing");
        }
        BigDecimal percent = percent(facts.get(part), of);
        Draft.Lie lie = lie("%" + part);
        BigDecimal said = lie == null ? percent : percent.add(BigDecimal.valueOf(lie.value()));
        told.add(new Told("%" + part + "/" + whole, said.toPlainString(), lie != null));
        return said.toPlainString() + "%";
    }

    BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), draft.style.decimals(), RoundingMode.HALF_UP);
    }

    boolean exists(String fact) {
        return Objects.requireNonNullElse(facts.figures.get(fact), 0L) != 0;
    }
}
