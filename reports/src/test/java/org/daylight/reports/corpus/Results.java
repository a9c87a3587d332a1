package org.daylight.reports.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The results of the requests told in the ways of different authors. */
final class Results {

    private static final Map<String, String> NAMES = names();
    private static final int STYLES = 14;

    private final Telling telling;
    private final String unit;

    private Results(Telling telling) {
        this.telling = telling;
        this.unit = telling.draft.style.unit();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("granted", "予以公开");
        names.put("partial", "部分公开");
        names.put("refused", "不予公开");
        names.put("unavailable", "无法提供");
        names.put("declined", "不予处理");
        names.put("other", "其他处理");
        return names;
    }

    static String tell(Telling telling) {
        if (telling.facts.get("closed") == 0) {
            throw new Telling.Unfit("nothing closed");
        }
        Results results = new Results(telling);
        if (telling.draft.twoBases) {
            return results.twoBases();
        }
        boolean share = telling.draft.lies.stream().anyMatch(lie -> lie.fact().startsWith("%"));
        return results.style(share ? List.of(1, 7, 9).get(telling.random.nextInt(3)) : telling.random.nextInt(STYLES));
    }

    private String style(int style) {
        return switch (style) {
            case 0 -> "其中" + each("、", (k, n) -> n + telling.figure(k) + unit, false);
            case 1 -> "其中，" + each("；", (k, n) -> n + telling.figure(k) + unit + "，" + share(k), true);
            case 2 -> each("，", (k, n) -> n + "的" + telling.figure(k) + unit, false);
            case 3 -> each("，", (k, n) -> "作出" + n + "答复" + telling.figure(k) + unit, true);
            case 4 -> "其中" + each("，", (k, n) -> telling.figure(k) + unit + n, true);
            case 5 -> numbered();
            case 6 -> inOneBreath();
            case 7 -> "答复结果为" + each("、", (k, n) -> n + telling.figure(k) + unit + "（" + share(k) + "）", true);
            case 8 -> "按结果分，" + each("，", (k, n) -> "“" + n + "”" + telling.figure(k) + unit, true);
            case 9 -> "其中" + each("，", (k, n) -> n + share(k), true);
            case 10 -> merged();
            case 11 -> "其中" + each("、", (k, n) -> n.replace("予以公开", "同意公开") + telling.figure(k) + unit, true);
            case 12 -> withReasons();
            default -> "已答复的申请中，" + each("，", (k, n) -> n + "类" + telling.figure(k) + unit, true);
        };
    }

    private interface Item {
        String say(String fact, String name);
    }

    private String each(String separator, Item item, boolean skipZero) {
        List<String> said = new ArrayList<>();
        NAMES.forEach((fact, name) -> {
            if (!skipZero || telling.exists(fact) || isLie(fact)) {
                said.add(item.say(fact, name));
            }
        });
        return String.join(separator, said);
    }

    private boolean isLie(String fact) {
        return telling.draft.lies.stream().anyMatch(lie -> lie.fact().endsWith(fact));
    }

    private String share(String fact) {
        String base = telling.draft.style.base();
        String words = switch (base) {
            case "closed" -> pick("占", "占办结总数的", "占办结量的", "占比");
            case "new" -> pick("占", "占新收申请总数的", "占比");
            default -> pick("占", "占比");
        };
        return words + telling.share(fact, base);
    }

    private String pick(String... words) {
        return words[telling.random.nextInt(words.length)];
    }

    private String numbered() {
        List<String> said = new ArrayList<>();
        NAMES.forEach((fact, name) -> said.add("（" + (said.size() + 1) + "）" + name + telling.figure(fact) + unit));
        return "具体为：" + String.join("；", said);
    }

    private String inOneBreath() {
        String names = NAMES.values().stream().map(n -> "“" + n + "”").collect(Collectors.joining());
        String figures =
                NAMES.keySet().stream().map(k -> telling.figure(k) + unit).collect(Collectors.joining("、"));
        return "答复类型为" + names + "的分别为" + figures;
    }

    private String merged() {
        if (isLie("granted") || isLie("partial")) {
            throw new Telling.Unfit("merged");
        }
        long open = telling.facts.get("granted") + telling.facts.get("partial");
        return "其中予以公开和部分公开共" + telling.spaced(open) + unit + "，"
                + List.of("refused", "unavailable", "declined", "other").stream()
                        .map(k -> NAMES.get(k) + telling.figure(k) + unit)
                        .collect(Collectors.joining("，"));
    }

    private String withReasons() {
        StringBuilder said = new StringBuilder("其中予以公开" + telling.figure("granted") + unit + "，部分公开"
                + telling.figure("partial") + unit + "，不予公开" + telling.figure("refused") + unit);
        if (telling.exists("refused") && !isLie("refused")) {
            said.append("（涉及国家秘密")
                    .append(telling.figure("refused_state_secret"))
                    .append(unit)
                    .append("、过程性信息")
                    .append(telling.figure("refused_process_info"))
                    .append(unit)
                    .append("等）");
        }
        said.append("，无法提供").append(telling.figure("unavailable")).append(unit);
        if (telling.exists("unavailable") && !isLie("unavailable")) {
            said.append("（其中本机关不掌握相关政府信息")
                    .append(telling.figure("unavailable_not_held"))
                    .append(unit)
                    .append("）");
        }
        return said + "，不予处理" + telling.figure("declined") + unit + "，其他处理" + telling.figure("other") + unit;
    }

    /** Shares of one sentence that only fit two different bases. */
    private String twoBases() {
        List<String> said = new ArrayList<>();
        NAMES.forEach((fact, name) -> {
            if (telling.exists(fact)) {
                String base = said.size() % 2 == 0 ? "closed" : "new";
                said.add(name + telling.figure(fact) + unit + "，占" + telling.share(fact, base));
            }
        });
        return "其中" + String.join("；", said);
    }
}
