package org.daylight.reports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;

/** Writes a sample report as a whole page in a layout and a spelling. */
final class SampleText {

    private static final List<String> TITLES = Section.TITLES;

    private SampleText() {}

    static String of(SampleReport report, Layout layout, Spelling spelling) {
        SampleTables tables = new SampleTables(report, spelling);
        StringBuilder page = new StringBuilder();
        title(page, report, layout);
        prose(page, layout, TITLES.get(0));
        prose(
                page,
                layout,
                "%d年，明湖区把公开贯穿办文办会全过程，网站全年发布信息%d条，比上年增加 321 条。".formatted(report.year, 321 * (report.year - 1980)));
        prose(page, layout, TITLES.get(1));
        page.append(layout.table(tables.active()));
        prose(page, layout, TITLES.get(2));
        page.append(layout.table(tables.requests()));
        prose(page, layout, TITLES.get(3));
        page.append(layout.table(tables.disputes()));
        prose(page, layout, TITLES.get(4));
        prose(page, layout, "解读材料偏少，明年将增加图解和问答，并每季度抽查各单位栏目。");
        prose(page, layout, TITLES.get(5));
        prose(page, layout, "本年度没有收取信息处理费。其他处理中的其他情形均为申请人撤回。");
        return finish(page, layout);
    }

    private static void title(StringBuilder page, SampleReport report, Layout layout) {
        if (layout == Layout.HTML_WORD) {
            page.append("<table><tr><td>索引号</td><td>MH-2022-001</td></tr><tr><td>发布机构</td><td>区政府</td></tr></table>\n");
        }
        prose(page, layout, report.agency + report.year + "年政府信息公开工作年度报告");
        prose(
                page,
                layout,
                "本报告依据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为%d年1月1日至%d年12月31日。".formatted(report.year, report.year));
    }

    private static void prose(StringBuilder page, Layout layout, String text) {
        page.append(layout.isHtml() ? "<p>" + text + "</p>\n" : text + "\n");
    }

    private static String finish(StringBuilder page, Layout layout) {
        if (layout.isHtml()) {
            return "<!DOCTYPE html><html><head><title>年报</title></head><body><div>\n" + page + "</div></body></html>\n";
        }
        return layout == Layout.SINGLE_LINE || layout == Layout.SINGLE_LINE_BLANKS
                ? page.toString().lines().collect(Collectors.joining(" "))
                : page.toString();
    }

    static List<Report> read(String text) {
        ReportSource source = new ReportSource.File("sample.txt", text.getBytes(StandardCharsets.UTF_8));
        return switch (new ReportReader().read(source)) {
            case Reading.Reports reports -> reports.reports();
            case Reading.Refused refused -> throw new AssertionError(refused.code());
        };
    }

    static Report readOne(String text) {
        List<Report> reports = read(text);
        if (reports.size() != 1) {
            throw new AssertionError("one report expected, found " + reports.size());
        }
        return reports.getFirst();
    }
}
