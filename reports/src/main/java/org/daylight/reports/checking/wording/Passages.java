package org.daylight.reports.checking.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.reports.Cell;
import org.daylight.reports.Report;
import org.daylight.reports.Section;
import org.daylight.reports.text.Plain;
import org.daylight.rules.report.RequestRow;

/** The running text of a report without its tables, its statistics sheet and the furniture of the page. */
final class Passages {

    private static final Pattern SHEET = Pattern.compile("[^。；;，,]{0,30}(?:统计表|统计指标)[^。；;，,]{0,12}");
    private static final Pattern FURNITURE = Pattern.compile(
            "字号|扫一扫|扫码|打印本页|打印|关闭窗口|当前位置|版权所有|责任编辑|信息来源|浏览次数|点击次数|分享到|.*ICP备.*|.*\\.(?:docx?|pdf|ofd|wps|xlsx?)");
    private static final Pattern APPENDIX = Pattern.compile(
            "(?:相关)?附件.{0,3}|文件下载.{0,3}|展示与解读.{0,3}|相关(?:链接|文章|新闻|阅读|解读).{0,3}|关联稿件.{0,3}|上一[篇条].*|下一[篇条].*");
    private static final Set<String> LABELS = labels();

    private final Map<String, int[]> tables = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();

    private Passages(Report report) {
        for (Cell cell : report.cells().values()) {
            if (cell.place() != null && !cell.path().table().equals("R13")) {
                int line = cell.place().line();
                tables.merge(cell.path().table(), new int[] {line, line}, Passages::span);
            }
        }
    }

    static List<Passage> of(Report report) {
        Passages text = new Passages(report);
        for (Section section : report.sections()) {
            if (!text.add(section)) {
                break;
            }
        }
        return List.copyOf(text.passages);
    }

    /** Whether the statistics sheet stands in the source. */
    static boolean holdSheet(Report report) {
        return report.sections().stream()
                .anyMatch(s -> SHEET.matcher(s.heading()).matches()
                        || s.lines().stream()
                                .anyMatch(line ->
                                        SHEET.matcher(line.text().strip()).matches()));
    }

    /** Adds a section; false when the statistics sheet begins in it, after which no running text follows. */
    private boolean add(Section section) {
        if (!section.heading().isEmpty()) {
            if (SHEET.matcher(section.heading()).matches()) {
                return false;
            }
            passages.add(new Passage(section.number(), true, section.place(), section.heading()));
        }
        boolean appendix = false;
        for (Section.Line line : section.lines()) {
            String text = line.text().strip();
            if (SHEET.matcher(text).matches()) {
                return false;
            }
            appendix |= APPENDIX.matcher(text).matches();
            if (!appendix && !inTable(line) && !isLabel(text) && !isFurniture(text)) {
                passages.add(new Passage(section.number(), false, line.place(), text));
            }
        }
        return true;
    }

    private boolean inTable(Section.Line line) {
        int number = line.place().line();
        return tables.values().stream()
                .anyMatch(table -> table[0] < table[1] && number >= table[0] && number <= table[1]);
    }

    private static boolean isFurniture(String text) {
        return FURNITURE.matcher(text).lookingAt() && text.length() < 90;
    }

    private static boolean isLabel(String text) {
        return text.length() < 60 && LABELS.contains(Plain.label(text));
    }

    private static Set<String> labels() {
        Set<String> labels = new HashSet<>();
        for (RequestRow row : RequestRow.values()) {
            labels.add(Plain.label(row.chinese()));
        }
        labels.addAll(List.of("本年度办理结果", "不予公开", "无法提供", "不予处理", "其他处理", "总计", "结果维持", "结果纠正", "其他结果", "尚未审结"));
        return labels;
    }

    private static int[] span(int[] a, int[] b) {
        return new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])};
    }

    /** The text of several passages, one in a line. */
    static String joined(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }
}
