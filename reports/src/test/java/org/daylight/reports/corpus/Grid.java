package org.daylight.reports.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daylight.reports.CellPath;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.reports.Forms;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.corpus.Block.Box;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.daylight.rules.report.RequestRow.Group;

/** The national tables of a draft as rows of cells, in a hand's writing of labels and figures. */
final class Grid {

    private static final Map<String, String> CLAUSES = Map.of(
            "rules", "第二十条第（一）项",
            "licences", "第二十条第（五）项",
            "penalties", "第二十条第（六）项",
            "admin_fees", "第二十条第（八）项",
            "procurement", "第二十条第（九）项");

    private final Draft draft;
    private final Hand hand;

    Grid(Draft draft, Hand hand) {
        this.draft = draft;
        this.hand = hand;
    }

    /** What a reader must find in a cell; null for a blank or unreadable one. */
    BigDecimal readable(CellPath path) {
        String raw = draft.rawCells.get(path);
        if (raw != null) {
            return raw.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(raw) : null;
        }
        BigDecimal value = Objects.requireNonNull(draft.numbers.cells.get(path));
        return hand.blankZero() && value.signum() == 0 ? null : value;
    }

    private Box figure(CellPath path) {
        String raw = draft.rawCells.get(path);
        BigDecimal value = Objects.requireNonNull(draft.numbers.cells.get(path));
        return new Box(raw == null ? hand.figure(path, value) : raw, 1, 1);
    }

    private Box label(String text, int columns, int rows) {
        return new Box(hand.label(text), columns, rows);
    }

    List<List<Box>> active() {
        List<List<Box>> rows = new ArrayList<>();
        Forms.activeRows(draft.numbers.format).forEach((row, columns) -> {
            if (CLAUSES.containsKey(row)) {
                rows.add(List.of(label(CLAUSES.get(row), 4, 1)));
                List<Box> head = new ArrayList<>(List.of(label("信息内容", 1, 1)));
                columns.forEach(column -> head.add(label(column(column), width(columns, column), 1)));
                rows.add(head);
            }
            List<Box> boxes = new ArrayList<>(List.of(label(row(row), 1, 1)));
            for (String column : columns) {
                Box box = figure(CellPath.active(row, column));
                boxes.add(new Box(box.text(), width(columns, column), 1));
            }
            rows.add(boxes);
        });
        return rows;
    }

    private static int width(List<String> columns, String column) {
        return column.equals(columns.getLast()) ? 4 - columns.size() : 1;
    }

    private boolean old() {
        return draft.numbers.format == ReportFormat.REPORT_2019;
    }

    private String row(String row) {
        return switch (row) {
            case "rules" -> "规章";
            case "normative_docs" -> old() ? "规范性文件" : "行政规范性文件";
            case "licences" -> "行政许可";
            case "other_services" -> "其他对外管理服务事项";
            case "penalties" -> "行政处罚";
            case "coercion" -> "行政强制";
            case "admin_fees" -> "行政事业性收费";
            default -> "政府集中采购";
        };
    }

    private String column(String column) {
        return switch (column) {
            case "made" -> old() ? "本年新制作数量" : "本年制发件数";
            case "repealed" -> "本年废止件数";
            case "effective" -> "现行有效件数";
            case "newly_public" -> "本年新公开数量";
            case "public_total" -> "对外公开总数量";
            case "items_prev" -> "上一年项目数量";
            case "items_delta" -> "本年增/减";
            case "decisions" -> old() ? "处理决定数量" : "本年处理决定数量";
            case "amount_wan" -> "本年收费金额（单位：万元）";
            case "count" -> "采购项目数量";
            default -> hand.money() == Hand.Money.YUAN_IN_HEAD ? "采购总金额（元）" : "采购总金额";
        };
    }

    List<List<Box>> requests() {
        List<List<Box>> rows = new ArrayList<>();
        rows.add(List.of(label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), label("申请人情况", 7, 1)));
        rows.add(List.of(label("自然人", 1, 2), label("法人或其他组织", 5, 1), label("总计", 1, 2)));
        List<Box> organisations = new ArrayList<>();
        for (ApplicantColumn column : ApplicantColumn.values()) {
            if (column.name().startsWith("ORG_")) {
                organisations.add(label(column.chinese(), 1, 1));
            }
        }
        rows.add(organisations);
        List<RequestRow> printed = Forms.requestRows(draft.numbers.format);
        for (int i = 0; i < printed.size(); i++) {
            rows.add(requestRow(printed, i));
        }
        return rows;
    }

    private List<Box> requestRow(List<RequestRow> printed, int at) {
        RequestRow row = printed.get(at);
        List<Box> boxes = new ArrayList<>();
        if (row == RequestRow.GRANTED) {
            boxes.add(label("三、本年度办理结果", 1, printed.size() - 3));
        }
        boolean nested = !row.group().chinese().isEmpty() && row != RequestRow.OTHER_PROCESSING;
        if (nested && printed.get(at - 1).group() != row.group()) {
            int size =
                    (int) printed.stream().filter(r -> r.group() == row.group()).count();
            boxes.add(label(row.group().chinese(), 1, size));
        }
        boolean outer = row.group() == Group.INTAKE || row.group() == Group.CARRY;
        boxes.add(label(row.chinese(), outer ? 3 : nested ? 1 : 2, 1));
        for (ApplicantColumn column : ApplicantColumn.values()) {
            boxes.add(figure(CellPath.request(row, column)));
        }
        return boxes;
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
