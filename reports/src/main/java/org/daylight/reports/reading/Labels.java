package org.daylight.reports.reading;

import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.text.Plain;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** The printed labels of the three tables with the variants seen in published reports. */
final class Labels {

    /** Where the column of organisations opens in the head of T3. */
    enum RequestHead {
        NATURAL_PERSON,
        ORGANISATIONS,
        ORG_COMMERCIAL,
        ORG_RESEARCH,
        ORG_PUBLIC_WELFARE,
        ORG_LEGAL_SERVICE,
        ORG_OTHER,
        TOTAL,
        APPLICANTS;

        ApplicantColumn column() {
            return ApplicantColumn.valueOf(name());
        }
    }

    static final Vocabulary<RequestHead> REQUEST_HEAD = new Vocabulary<RequestHead>()
            .with(RequestHead.APPLICANTS, "申请人情况")
            .with(RequestHead.ORGANISATIONS, "法人或其他组织", "法人或者其他组织", "法人和其他组织")
            .with(RequestHead.NATURAL_PERSON, "自然人")
            .with(RequestHead.ORG_COMMERCIAL, "商业企业")
            .with(RequestHead.ORG_RESEARCH, "科研机构")
            .with(RequestHead.ORG_PUBLIC_WELFARE, "社会公益组织")
            .with(RequestHead.ORG_LEGAL_SERVICE, "法律服务机构")
            .with(RequestHead.ORG_OTHER, "其他")
            .with(RequestHead.TOTAL, "总计", "合计");

    static final Vocabulary<RequestRow> REQUEST_ROWS = requestRows();

    static final Vocabulary<String> ACTIVE_ROWS = new Vocabulary<String>()
            .with("rules", "规章")
            .with("normative_docs", "行政规范性文件", "规范性文件", "规范性档案", "行政规范性档案")
            .with("licences", "行政许可")
            .with("other_services", "其他对外管理服务事项")
            .with("penalties", "行政处罚")
            .with("coercion", "行政强制")
            .with("admin_fees", "行政事业性收费", "行政事业型收费")
            .with("procurement", "政府集中采购");

    static final Vocabulary<String> ACTIVE_COLUMNS = new Vocabulary<String>()
            .with("made", "本年制发件数", "制发件数", "本年制发数量", "本年发件", "本年新制作数量", "新制作数量", "本年制作数量")
            .with("repealed", "本年废止件数", "废止件数")
            .with("effective", "现行有效件数", "现行有效件", "现行有效")
            .with("newly_public", "本年新公开数量", "新公开数量")
            .with("public_total", "对外公开总数量", "公开总数量")
            .with("items_prev", "上一年项目数量", "上年项目数量")
            .with("items_delta", "本年增减", "本年增")
            .with("decisions", "本年处理决定数量", "处理决定数量")
            .with("amount_wan", "本年收费金额单位万元", "本年收费金额", "收费金额")
            .with("count", "采购项目数量")
            .with("amount", "采购总金额");

    /** Marks by which the two forms of T2 are told apart. */
    static final Vocabulary<ReportFormat> FORM_MARKS = new Vocabulary<ReportFormat>()
            .with(ReportFormat.REPORT_2021, "制发件数", "废止件数", "现行有效件数", "本年收费金额", "本年处理决定数量")
            .with(
                    ReportFormat.REPORT_2019,
                    "新制作数量",
                    "新公开数量",
                    "对外公开总数量",
                    "上一年项目数量",
                    "本年增减",
                    "其他对外管理服务事项",
                    "政府集中采购",
                    "采购总金额");

    static final Vocabulary<DisputeResult> DISPUTE_RESULTS = new Vocabulary<DisputeResult>()
            .with(DisputeResult.UPHELD, "结果维持", "维持")
            .with(DisputeResult.CORRECTED, "结果纠正", "纠正")
            .with(DisputeResult.OTHER, "其他结果", "其它结果")
            .with(DisputeResult.PENDING, "尚未审结", "未审结")
            .with(DisputeResult.TOTAL, "总计", "合计");

    static final Vocabulary<DisputeRoute> DISPUTE_ROUTES = new Vocabulary<DisputeRoute>()
            .with(DisputeRoute.SUIT_DIRECT, "未经复议直接起诉")
            .with(DisputeRoute.SUIT_AFTER_REVIEW, "复议后起诉")
            .with(DisputeRoute.REVIEW, "行政复议");

    static final Vocabulary<Object> DISPUTE_HEAD = new Vocabulary<Object>()
            .with(DisputeResult.UPHELD, "结果维持")
            .with(DisputeResult.CORRECTED, "结果纠正")
            .with(DisputeResult.OTHER, "其他结果", "其它结果")
            .with(DisputeResult.PENDING, "尚未审结")
            .with(DisputeResult.TOTAL, "总计", "合计")
            .with(DisputeRoute.SUIT_DIRECT, "未经复议直接起诉")
            .with(DisputeRoute.SUIT_AFTER_REVIEW, "复议后起诉")
            .with(DisputeRoute.REVIEW, "行政复议");

    private Labels() {}

    private static Vocabulary<RequestRow> requestRows() {
        Vocabulary<RequestRow> rows = new Vocabulary<>();
        for (RequestRow row : RequestRow.values()) {
            rows.with(row, Plain.label(row.chinese()));
        }
        return rows.with(RequestRow.NEW_RECEIVED, "本年新收政府信息公开申请数", "本年新收政府信息公开申请")
                .with(RequestRow.CARRIED_IN, "上年结转政府信息公开申请数", "上年转结政府信息公开申请数量", "上年结转政府信息公开申请")
                .with(RequestRow.GRANTED_PARTIALLY, "部分公开")
                .with(RequestRow.REFUSED_INTERNAL_AFFAIRS, "属于三类内容事务信息")
                .with(RequestRow.REFUSED_LAW_PROHIBITS, "其他法律法规禁止公开", "法律行政法规禁止公开")
                .with(RequestRow.DECLINED_CONFIRM_OR_REISSUE, "要求行政机关确认或者重新出具已获取信息")
                .with(RequestRow.OTHER_NOT_CORRECTED, "逾期不补正")
                .with(RequestRow.OTHER_FEE_UNPAID, "逾期不缴费")
                .with(RequestRow.RESULT_TOTAL, "合计")
                .with(RequestRow.CARRIED_OUT, "结转下年继续办理", "结转下年度");
    }
}
