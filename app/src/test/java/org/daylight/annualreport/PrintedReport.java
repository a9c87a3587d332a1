package org.daylight.annualreport;

import java.util.EnumMap;
import java.util.Map;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** Writes a small report in the form of 2021, as scraped pages look, with figures that a test sets. */
final class PrintedReport {

    private final String body;
    private final int year;
    private final Map<RequestRow, Map<ApplicantColumn, Integer>> figures = new EnumMap<>(RequestRow.class);

    PrintedReport(String body, int year) {
        this.body = body;
        this.year = year;
    }

    PrintedReport set(RequestRow row, ApplicantColumn column, int figure) {
        figures.computeIfAbsent(row, ignored -> new EnumMap<>(ApplicantColumn.class))
                .put(column, figure);
        return this;
    }

    /** The same in the column of natural persons and in the total. */
    PrintedReport both(RequestRow row, int figure) {
        return set(row, ApplicantColumn.NATURAL_PERSON, figure).set(row, ApplicantColumn.TOTAL, figure);
    }

    /** A report whose only fault is that the received requests are not accounted for. */
    static PrintedReport of(String body, int year, int received) {
        return new PrintedReport(body, year)
                .both(RequestRow.NEW_RECEIVED, received)
                .both(RequestRow.GRANTED, 3)
                .both(RequestRow.RESULT_TOTAL, 3)
                .both(RequestRow.CARRIED_OUT, 1);
    }

    String text() {
        StringBuilder text = new StringBuilder(body + year + "年政府信息公开工作年度报告\n\n")
                .append("本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。\n\n一、总体情况\n\n略。\n\n")
                .append("二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n")
                .append("规章 | 0 | 0 | 0\n行政规范性文件 | 3 | 1 | 9\n第二十条第（五）项\n信息内容 | 本年处理决定数量\n")
                .append("行政许可 | 120\n第二十条第（六）项\n信息内容 | 本年处理决定数量\n行政处罚 | 30\n行政强制 | 2\n")
                .append("第二十条第（八）项\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 15.5\n\n")
                .append("三、收到和处理政府信息公开申请情况\n\n")
                .append("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况\n")
                .append("自然人 | 法人或其他组织 | 总计\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他\n");
        for (RequestRow row : RequestRow.of2021()) {
            text.append(row == RequestRow.GRANTED ? "三、本年度办理结果 | " : "")
                    .append(opensGroup(row) ? row.group().chinese() + " | " : "")
                    .append(row.chinese());
            for (ApplicantColumn column : ApplicantColumn.values()) {
                text.append(" | ").append(figures.getOrDefault(row, Map.of()).getOrDefault(column, 0));
            }
            text.append('\n');
        }
        return text.append("\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议 | 行政诉讼\n未经复议直接起诉 | 复议后起诉\n")
                .append("结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | ".repeat(3))
                .append("\n0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n\n")
                .append("五、存在的主要问题及改进情况\n\n略。\n\n六、其他需要报告的事项\n\n未收取信息处理费。\n")
                .toString();
    }

    private static boolean opensGroup(RequestRow row) {
        return switch (row) {
            case REFUSED_STATE_SECRET, UNAVAILABLE_NOT_HELD, DECLINED_PETITION_COMPLAINT, OTHER_NOT_CORRECTED -> true;
            default -> false;
        };
    }
}
