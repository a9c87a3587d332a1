package org.daylight.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * One report of a case file, as slots filled with text. A report of 2019 and later is a whole sample with its tables, in
 * which the slots replace parts of the prose; an older one is made of its title, preamble and headings.
 */
record WordingCase(String name, Map<String, List<String>> slots) {

    private static final String AGENCY = "合肥市庐阳区人民政府";

    /** The cases of one side: those of every file whose name begins so. */
    static List<WordingCase> of(String side) {
        return Stream.of("", "-lists", "-parts", "-texts", "-names", "-dates")
                .flatMap(matter -> read(side + matter + ".txt").stream())
                .toList();
    }

    private static List<WordingCase> read(String file) {
        try (var in = Objects.requireNonNull(WordingCase.class.getResourceAsStream("/wording/" + file))) {
            List<WordingCase> cases = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("### ")) {
                    cases.add(new WordingCase(line.substring(4), new LinkedHashMap<>()));
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    String[] slot = line.split(">\\s?", 2);
                    cases.getLast()
                            .slots
                            .computeIfAbsent(slot[0], s -> new ArrayList<>())
                            .add(slot[1]);
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String slot(String name, String otherwise) {
        return slots.containsKey(name) ? String.join("\n", slots.get(name)) : otherwise;
    }

    List<String> expected() {
        return slot("expect", "").lines().filter(line -> !line.isBlank()).toList();
    }

    /** The whole page. */
    String text() {
        int year = Integer.parseInt(slot("year", "2022"));
        return slot("head", "") + "\n" + (year < 2019 ? old(year) : sample(year));
    }

    private String old(int year) {
        StringBuilder page = new StringBuilder(slot("agency", AGENCY) + year + "年政府信息公开工作年度报告\n");
        page.append(slot("preamble", "根据《中华人民共和国政府信息公开条例》编制。")).append('\n');
        page.append("所列数据的统计期限为%d年1月1日至%d年12月31日。\n".formatted(year, year));
        int paragraph = 0;
        for (String heading : slots.getOrDefault("heading", List.of())) {
            page.append(heading).append('\n');
            page.append("这一部分说明第%d个方面的做法和数字，内容各不相同，详细情况以网站专栏为准。\n".formatted(++paragraph));
        }
        return page.toString();
    }

    private String sample(int year) {
        SampleReport sample = SampleReport.of(ReportFormat.REPORT_2021, year, 7);
        sample = sample.with("T3.other_misc.total", slot("misc", "0"));
        String text = SampleText.of(sample, Layout.PIPES_PADDED, Spelling.PLAIN)
                .replace("云州市明湖区人民政府", slot("agency", AGENCY))
                .replace("本报告依据《中华人民共和国政府信息公开条例》编制，", slot("preamble", "") + "\n")
                .replaceFirst(year + "年，明湖区把公开贯穿[^\n]*", Matcher.quoteReplacement(slot("overview", "全年工作平稳。")))
                .replace("解读材料偏少，明年将增加图解和问答，并每季度抽查各单位栏目。", slot("problems", "解读材料偏少。"))
                .replace("本年度没有收取信息处理费。其他处理中的其他情形均为申请人撤回。", slot("six", "本年度没有收取信息处理费。其他处理中的其他情形均为申请人撤回。"))
                .replace("2022年1月1日至2022年12月31日", slot("period", "2022年1月1日至2022年12月31日"));
        for (int number = 1; number <= 6; number++) {
            text = text.replace(Section.TITLES.get(number - 1), slot("title" + number, Section.TITLES.get(number - 1)));
        }
        return text;
    }

    @Override
    public String toString() {
        return name;
    }
}
