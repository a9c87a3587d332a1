package org.daylight.rules.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Cites;

/**
 * The rows of table T3 (收到和处理政府信息公开申请情况), in printed order. Labels are those of 国办公开办函〔2021〕30号; the
 * 2019 format has one row {@link #OTHER_PROCESSING} where the 2021 format has three (rules.md 2.3 and 2.7).
 */
@Cites({"OGI 50", "REPORT_FORMAT"})
public enum RequestRow implements Bilingual {
    NEW_RECEIVED(Group.INTAKE, "一、本年新收政府信息公开申请数量", "New requests received this year"),
    CARRIED_IN(Group.INTAKE, "二、上年结转政府信息公开申请数量", "Requests carried over from last year"),
    GRANTED(Group.DISCLOSED, "（一）予以公开", "Disclosed"),
    GRANTED_PARTIALLY(Group.DISCLOSED, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "Partly disclosed"),
    REFUSED_STATE_SECRET(Group.REFUSED, "1.属于国家秘密", "State secret"),
    REFUSED_LAW_PROHIBITS(Group.REFUSED, "2.其他法律行政法规禁止公开", "Prohibited by law"),
    REFUSED_SECURITY_STABILITY(Group.REFUSED, "3.危及“三安全一稳定”", "Security and stability"),
    REFUSED_THIRD_PARTY(Group.REFUSED, "4.保护第三方合法权益", "Third party's lawful interests"),
    REFUSED_INTERNAL_AFFAIRS(Group.REFUSED, "5.属于三类内部事务信息", "Internal affairs"),
    REFUSED_PROCESS_INFO(Group.REFUSED, "6.属于四类过程性信息", "Process information"),
    REFUSED_ENFORCEMENT_FILE(Group.REFUSED, "7.属于行政执法案卷", "Enforcement file"),
    REFUSED_SPECIAL_QUERY(Group.REFUSED, "8.属于行政查询事项", "Special access regime"),
    UNAVAILABLE_NOT_HELD(Group.UNAVAILABLE, "1.本机关不掌握相关政府信息", "Not held by this organ"),
    UNAVAILABLE_NEEDS_CREATION(Group.UNAVAILABLE, "2.没有现成信息需要另行制作", "Would require creation"),
    UNAVAILABLE_UNCLEAR_AFTER_CORRECTION(Group.UNAVAILABLE, "3.补正后申请内容仍不明确", "Still unclear after correction"),
    DECLINED_PETITION_COMPLAINT(Group.DECLINED, "1.信访举报投诉类申请", "Petition or complaint"),
    DECLINED_REPEAT(Group.DECLINED, "2.重复申请", "Repeated request"),
    DECLINED_PUBLICATION(Group.DECLINED, "3.要求提供公开出版物", "Published matter"),
    DECLINED_EXCESSIVE(Group.DECLINED, "4.无正当理由大量反复申请", "Unjustified bulk"),
    DECLINED_CONFIRM_OR_REISSUE(Group.DECLINED, "5.要求行政机关确认或重新出具已获取信息", "Confirmation or reissue sought"),
    OTHER_NOT_CORRECTED(Group.OTHER, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "Not corrected in time"),
    OTHER_FEE_UNPAID(Group.OTHER, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "Fee not paid in time"),
    OTHER_MISC(Group.OTHER, "3.其他", "Other"),
    OTHER_PROCESSING(Group.OTHER, "（六）其他处理", "Otherwise closed"),
    RESULT_TOTAL(Group.SUM, "（七）总计", "Total of results"),
    CARRIED_OUT(Group.CARRY, "四、结转下年度继续办理", "Carried over to next year");

    /** The row groups of the national form; {@code REFUSED} to {@code OTHER} have a printed group label. */
    public enum Group implements Bilingual {
        INTAKE("", "Intake"),
        DISCLOSED("", "Disclosed"),
        REFUSED("（三）不予公开", "Withheld"),
        UNAVAILABLE("（四）无法提供", "Unavailable"),
        DECLINED("（五）不予处理", "Not processed"),
        OTHER("（六）其他处理", "Otherwise closed"),
        SUM("", "Sum"),
        CARRY("", "Carried over");

        private final String chinese;
        private final String english;

        Group(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String english() {
            return english;
        }

        /** The printed label, empty where the form prints none. */
        @Override
        public String chinese() {
            return chinese;
        }
    }

    private final Group group;
    private final String chinese;
    private final String english;

    RequestRow(Group group, String chinese, String english) {
        this.group = group;
        this.chinese = chinese;
        this.english = english;
    }

    public Group group() {
        return group;
    }

    /** The printed label of the national form. */
    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** The stable wire name, for instance {@code granted_partially}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this row counts one kind of result, so that all leaves add up to {@link #RESULT_TOTAL}. */
    public boolean isResultLeaf() {
        return switch (group) {
            case DISCLOSED, REFUSED, UNAVAILABLE, DECLINED, OTHER -> true;
            case INTAKE, SUM, CARRY -> false;
        };
    }

    /** The 25 rows of REPORT-2021. */
    public static List<RequestRow> of2021() {
        return Arrays.stream(values()).filter(row -> row != OTHER_PROCESSING).toList();
    }

    /** The 23 rows of REPORT-2019, for the years 2019 and 2020. */
    public static List<RequestRow> of2019() {
        return Arrays.stream(values())
                .filter(row -> row.group != Group.OTHER || row == OTHER_PROCESSING)
                .toList();
    }
}
