package org.daylight.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.daylight.rules.report.RequestRow.Group;

/** The three national tables of a sample as rows of cells with their spans, before any layout. */
final class SampleTables {

    /** One printed cell. */
    record Box(String text, int columns, int rows) {
        static Box of(String text) {
            return new Box(text, 1, 1);
        }
    }

    private static final Map<String, String> SUB_TABLES = subTables();

    private final SampleReport report;
    private final Spelling spelling;

    SampleTables(SampleReport report, Spelling spelling) {
        this.report = report;
        this.spelling = spelling;
    }

    private static Map<String, String> subTables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("rules", "第二十条第(一)项");
        tables.put("licences", "第二十条第(五)项");
        tables.put("penalties", "第二十条第(六)项");
        tables.put("admin_fees", "第二十条第(八)项");
        tables.put("procurement", "第二十条第(九)项");
        return tables;
    }

    private Box label(String text, int columns, int rows) {
        return new Box(spelling.label(text), columns, rows);
    }

    private Box figure(CellPath path) {
        return Box.of(spelling.figure(path, report.at(path)));
    }

    List<List<Box>> active() {
        List<List<Box>> rows = new ArrayList<>();
        Forms.activeRows(report.format).forEach((row, columns) -> {
            if (SUB_TABLES.containsKey(row)) {
                rows.add(List.of(label(SUB_TABLES.get(row), 4, 1)));
                rows.add(activeHead(columns));
            }
            List<Box> boxes = new ArrayList<>(List.of(label(activeLabel(row), 1, 1)));
            for (int i = 0; i < columns.size(); i++) {
                Box box = figure(CellPath.active(row, columns.get(i)));
                boolean last = i == columns.size() - 1;
                boxes.add(last ? new Box(box.text(), 4 - columns.size(), 1) : box);
            }
            rows.add(boxes);
        });
        return rows;
    }

    private List<Box> activeHead(List<String> columns) {
        List<Box> boxes = new ArrayList<>(List.of(label("信息内容", 1, 1)));
        for (int i = 0; i < columns.size(); i++) {
            boolean last = i == columns.size() - 1;
            boxes.add(label(columnLabel(columns.get(i)), last ? 4 - columns.size() : 1, 1));
        }
        return boxes;
    }

    private String activeLabel(String row) {
        boolean old = report.format == ReportFormat.REPORT_2019;
        return switch (row) {
            case "rules" -> "规章";
            case "normative_docs" -> old ? "规范性文件" : "行政规范性文件";
            case "licences" -> "行政许可";
            case "other_services" -> "其他对外管理服务事项";
            case "penalties" -> "行政处罚";
            case "coercion" -> "行政强制";
            case "admin_fees" -> "行政事业性收费";
            default -> "政府集中采购";
        };
    }

    private String columnLabel(String column) {
        boolean old = report.format == ReportFormat.REPORT_2019;
        return switch (column) {
            case "made" -> old ? "本年新制作数量" : "本年制发件数";
            case "repealed" -> "本年废止件数";
            case "effective" -> "现行有效件数";
            case "newly_public" -> "本年新公开数量";
            case "public_total" -> "对外公开总数量";
            case "items_prev" -> "上一年项目数量";
            case "items_delta" -> "本年增/减";
            case "decisions" -> old ? "处理决定数量" : "本年处理决定数量";
            case "amount_wan" -> "本年收费金额(单位:万元)";
            case "count" -> "采购项目数量";
            default -> spelling == Spelling.YUAN_IN_HEAD ? "采购总金额(元)" : "采购总金额";
        };
    }

    List<List<Box>> requests() {
        List<List<Box>> rows = new ArrayList<>();
        rows.add(List.of(label("(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)", 3, 3), label("申请人情况", 7, 1)));
        rows.add(List.of(label("自然人", 1, 2), label("法人或其他组织", 5, 1), label("总计", 1, 2)));
        List<Box> organisations = new ArrayList<>();
        for (ApplicantColumn column : ApplicantColumn.values()) {
            if (column.name().startsWith("ORG_")) {
                organisations.add(label(column.chinese(), 1, 1));
            }
        }
        rows.add(organisations);
        List<RequestRow> printed = Forms.requestRows(report.format);
        for (int i = 0; i < printed.size(); i++) {
            rows.add(requestRow(printed, i));
        }
        return rows;
    }

    private List<Box> requestRow(List<RequestRow> printed, int at) {
        RequestRow row = printed.get(at);
        List<Box> boxes = new ArrayList<>();
        boolean grouped = row.group() != Group.INTAKE && row.group() != Group.CARRY;
        if (row == RequestRow.GRANTED) {
            boxes.add(label("三、本年度办理结果", 1, printed.size() - 3));
        }
        boolean subgroup =
                row.name().matches("(REFUSED|UNAVAILABLE|DECLINED|OTHER)_.*") && row != RequestRow.OTHER_PROCESSING;
        if (subgroup && printed.get(at - 1).group() != row.group()) {
            int size =
                    (int) printed.stream().filter(r -> r.group() == row.group()).count();
            boxes.add(label(ascii(row.group().chinese()), 1, size));
        }
        boxes.add(label(ascii(row.chinese()), grouped ? subgroup ? 1 : 2 : 3, 1));
        for (ApplicantColumn column : ApplicantColumn.values()) {
            boxes.add(figure(CellPath.request(row, column)));
        }
        return boxes;
    }

    private static String ascii(String label) {
        return label.replace('（', '(').replace('）', ')').replace('，', ',');
    }

    List<List<Box>> disputes() {
        List<List<Box>> rows = new ArrayList<>();
        rows.add(List.of(label("行政复议", 5, 1), label("行政诉讼", 10, 1)));
        List<Box> second = results(2);
        second.add(label("未经复议直接起诉", 5, 1));
        second.add(label("复议后起诉", 5, 1));
        rows.add(second);
        List<Box> third = results(1);
        third.addAll(results(1));
        rows.add(third);
        List<Box> figures = new ArrayList<>();
        for (DisputeRoute route : DisputeRoute.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                figures.add(figure(CellPath.dispute(route, result)));
            }
        }
        rows.add(figures);
        return rows;
    }

    private List<Box> results(int rows) {
        List<Box> boxes = new ArrayList<>();
        for (DisputeResult result : DisputeResult.values()) {
            boxes.add(label(result.chinese(), 1, rows));
        }
        return boxes;
    }
}
