package org.daylight.reports.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What labels mean where requests (依申请公开) are spoken of. */
final class RequestWords {

    private static final Phrases OUTCOMES = new Phrases()
            .add(Quantity.GRANTED, "予以公开 同意公开 给予公开 准予公开 全部公开 决定公开 依法公开 完全公开 直接公开 全部予以公开")
            .add(Quantity.GRANTED_PARTIALLY, "部分公开 部分予以公开 予以部分公开 同意部分公开 部分同意公开 区分处理 部分不予公开 部分不公开 同意公开部分内容 部分提供")
            .add(Quantity.REFUSED_TOTAL, "不予公开 不同意公开 决定不公开 拒绝公开 不公开 不宜公开 未予公开 未同意公开")
            .add(Quantity.REFUSED_STATE_SECRET, "国家秘密")
            .add(Quantity.REFUSED_LAW_PROHIBITS, "法律行政法规禁止 法律、行政法规禁止 法律法规禁止 法律禁止 法规禁止")
            .add(Quantity.REFUSED_SECURITY_STABILITY, "三安全一稳定 危及国家安全 国家安全、公共安全")
            .add(Quantity.REFUSED_THIRD_PARTY, "第三方合法权益 第三方权益 保护第三方 涉及第三方")
            .add(Quantity.REFUSED_INTERNAL_AFFAIRS, "内部事务 内部管理信息")
            .add(Quantity.REFUSED_PROCESS_INFO, "过程性信息 过程性政府信息 过程信息 四类过程性")
            .add(Quantity.REFUSED_ENFORCEMENT_FILE, "执法案卷")
            .add(Quantity.REFUSED_SPECIAL_QUERY, "行政查询事项 查询事项")
            .add(Quantity.UNAVAILABLE_TOTAL, "无法提供 未能提供 不能提供 无法予以提供")
            .add(Quantity.UNAVAILABLE_NOT_HELD, "不掌握 未掌握")
            .add(
                    Quantity.NOT_THIS_AGENCY,
                    "不属于本行政机关 不属于本机关 不属本机关 非本机关 非本行政机关 不属于本单位 非本单位 不属于我局 不属于本级 不属于我单位 不属于本部门 不属本行政机关 非我局 不属于我办 不属于我区 不属于我市 不属于我县 不属于本局")
            .add(Quantity.NOT_EXIST, "不存在")
            .add(Quantity.UNAVAILABLE_NEEDS_CREATION, "现成信息 另行制作 现有信息")
            .add(Quantity.UNAVAILABLE_UNCLEAR, "仍不明确 仍然不明确 内容不明确 申请不明确")
            .add(Quantity.DECLINED_TOTAL, "不予处理 不予办理 不予受理 不予重复处理")
            .add(Quantity.DECLINED_PETITION, "信访举报投诉 信访、举报、投诉 信访投诉举报 信访举报 信访类 信访事项 信访投诉 投诉举报类")
            .add(Quantity.DECLINED_REPEAT, "重复申请 重复提交")
            .add(Quantity.DECLINED_PUBLICATION, "公开出版物")
            .add(Quantity.DECLINED_EXCESSIVE, "大量反复 大量重复 反复申请")
            .add(Quantity.DECLINED_CONFIRM, "重新出具 确认或重新")
            .add(Quantity.OTHER_TOTAL, "其他处理 其它处理")
            .add(Quantity.OTHER_NOT_CORRECTED, "逾期不补正 逾期未补正 逾期没有补正 未按期补正 不补正")
            .add(Quantity.OTHER_FEE_UNPAID, "逾期未按收费通知 未缴纳费用 逾期未缴费 逾期不缴费 逾期未缴")
            .add(Quantity.OTHER_OUTCOME, "其他途径 其它途径 其他部门办理")
            .add(Quantity.ALREADY_PUBLIC, "已主动公开 已经主动公开 属于主动公开 已公开 主动公开范围 已经公开")
            .add(Quantity.ASKED_TO_AMEND, "更改补充 告知补正 要求补正 通知补正 补正")
            .add(Quantity.WITHDRAWN, "撤回 撤销申请 主动撤销 自愿撤销 放弃申请 终止办理 终止");
    private static final Pattern OTHER =
            Pattern.compile("(?:属于|按照?|作|为)?其[他它](?:情形|情况|原因|类|类型|方式|答复|结果|处理结果|事项|因素)?(?:处理|答复|办理)?(?:的|数)?");
    private static final Phrases APPLICANTS = new Phrases()
            .add(Quantity.NATURAL_PERSON, "自然人 公民 个人申请 个人")
            .add(Quantity.ORGANISATIONS, "法人或其他组织 法人和其他组织 法人或者其他组织 法人、其他组织 法人及其他组织 法人组织 法人 单位申请 机构申请")
            .add(Quantity.ORG_COMMERCIAL, "商业企业 企业申请")
            .add(Quantity.ORG_RESEARCH, "科研机构")
            .add(Quantity.ORG_PUBLIC_WELFARE, "社会公益组织 公益组织")
            .add(Quantity.ORG_LEGAL_SERVICE, "法律服务机构");
    private static final Phrases CHANNELS = new Phrases()
            .add(Quantity.EMAIL, "电子邮件 电子邮箱 邮箱")
            .add(Quantity.ONLINE, "网络 网上 互联网 在线 网站 网页 线上 平台")
            .add(Quantity.MAIL, "信函 邮寄 信件 邮政 挂号信 书信 来信")
            .add(Quantity.IN_PERSON, "当面 现场 窗口 上门 来访 当场")
            .add(Quantity.FAX, "传真");
    private static final Pattern PLAIN_NOUN = Pattern.compile("(?:各类|政府|信息|公开|依申请|的|件)*申请(?:公开)?(?:数|总数|量|总量|数量)?");
    private static final Pattern CARRIED_IN = Pattern.compile(
            "(?:上一?年|去年|上一?年度|往年)(?:度)?(?:结转|转结|转入|遗留|转来|延续)|结转(?:自)?(?:上一?年|去年)|(?:上|去)年度?结转|上年未办结|转入(?:本年|今年)");
    private static final Pattern CARRIED_OUT = Pattern.compile(
            "(?:结转|转|跨|转入|转至|顺延)(?:至|到|入)?(?:下|次|明|第二|来)(?:一)?年|下(?:一)?年度?(?:结转|继续办理)|结转下|继续办理|正在办理|尚在办理|正在处理|尚未办结|未办结|未答复|在办(?!结|理)|在办理(?:期|中$|$)|办理期限?内");
    private static final List<String> FOREIGN = List.of(
            "建议",
            "提案",
            "热线",
            "工单",
            "许可",
            "咨询",
            "行政处罚",
            "协查",
            "留言",
            "来信来访",
            "复议",
            "诉讼",
            "应诉",
            "培训",
            "案件线索",
            "公文",
            "解读",
            "档案",
            "信箱",
            "公开信息",
            "发布",
            "制度",
            "政府信息公开目录",
            "文件",
            "公开事项",
            "条例",
            "会议",
            "指南",
            "栏目",
            "网站信息",
            "投诉件",
            "座谈",
            "演练",
            "浏览",
            "访问",
            "行政执法证",
            "申请人",
            "意见书",
            "审批",
            "告知承诺",
            "退件",
            "收费",
            "次数");
    private static final List<String> RECEIVING =
            List.of("收到", "接收", "接到", "新收", "收悉", "收受", "接受", "登记", "新增", "受到", "收取到", "收件", "收");
    private static final List<String> HANDLING = List.of("受理", "办理", "处理", "承办", "处置");
    private static final List<String> CLOSING = List.of("办结", "结案", "办理完毕", "办理完成", "处理完毕", "完成办理");
    private static final List<String> ANSWERING = List.of("答复", "回复");

    private RequestWords() {}

    /** The quantity of a label in a sentence about requests; null when it is not known for certain. */
    static @Nullable Quantity quantity(String label) {
        if (label.contains("协助调查函") || label.contains("协查函")) {
            return Quantity.ASSISTANCE_LETTERS;
        }
        if (label.contains("”中") || label.contains("项“") || label.endsWith("结果")) {
            return null;
        }
        Matcher out = CARRIED_OUT.matcher(label);
        Matcher in = CARRIED_IN.matcher(label);
        boolean carriedIn = in.find();
        boolean carriedOut = out.find();
        if (carriedIn || carriedOut) {
            return carried(label, carriedIn, carriedOut);
        }
        if (OTHER.matcher(label).matches() && !label.contains("其他处理") && !label.contains("其它处理")) {
            return Quantity.OTHER_OUTCOME;
        }
        Phrases.Hit outcome = OUTCOMES.last(label);
        if (outcome != null) {
            return APPLICANTS.last(label) == null ? outcome(label, outcome) : null;
        }
        if (label.equals("公开") || label.equals("提供")) {
            return Quantity.GRANTED;
        }
        return Phrases.any(label, FOREIGN) ? null : intake(label);
    }

    private static @Nullable Quantity carried(String label, boolean in, boolean out) {
        if (in && out || label.contains("新收")) {
            return null;
        }
        Phrases.Hit outcome = OUTCOMES.last(label);
        if (outcome != null && outcome.quantity() != Quantity.ASKED_TO_AMEND) {
            return null;
        }
        return in ? Quantity.CARRIED_IN : Quantity.CARRIED_OUT;
    }

    /** Two outcomes in one label are one only when one is the group of the other. */
    private static @Nullable Quantity outcome(String label, Phrases.Hit hit) {
        Phrases.Hit before = OUTCOMES.before(label, hit);
        if (before == null || before.quantity() == hit.quantity() || isGroupOf(before.quantity(), hit.quantity())) {
            return hit.quantity();
        }
        boolean leafFirst = isGroupOf(hit.quantity(), before.quantity());
        return leafFirst ? before.quantity() : null;
    }

    private static boolean isGroupOf(Quantity group, Quantity leaf) {
        String name = leaf.name();
        boolean refused = group == Quantity.REFUSED_TOTAL && name.startsWith("REFUSED_");
        boolean unavailable = group == Quantity.UNAVAILABLE_TOTAL
                && (name.startsWith("UNAVAILABLE_") || leaf == Quantity.NOT_EXIST || leaf == Quantity.NOT_THIS_AGENCY);
        boolean declined = group == Quantity.DECLINED_TOTAL && name.startsWith("DECLINED_");
        boolean other = group == Quantity.OTHER_TOTAL && (name.startsWith("OTHER_") || leaf == Quantity.WITHDRAWN);
        return refused || unavailable || declined || other;
    }

    private static @Nullable Quantity intake(String label) {
        if (Phrases.any(label, CLOSING)) {
            return closed(label);
        }
        Quantity kind = kindOfRequest(label);
        if (kind != null) {
            return kind;
        }
        if (Phrases.any(label, ANSWERING)) {
            return Quantity.ANSWERED;
        }
        if (Phrases.any(label, HANDLING)) {
            return Quantity.HANDLED;
        }
        boolean named = label.contains("申请") || label.contains("信息公开") || label.contains("依申请");
        if (Phrases.any(label, RECEIVING) && (named || RECEIVING.stream().anyMatch(label::endsWith))) {
            return Quantity.NEW_RECEIVED;
        }
        return PLAIN_NOUN.matcher(label).matches() ? Quantity.HANDLED : null;
    }

    private static Quantity closed(String label) {
        if (label.contains("延期") || label.contains("延长")) {
            return Quantity.CLOSED_EXTENDED;
        }
        boolean inTime = label.contains("按时") || label.contains("按期") || label.contains("如期") || label.contains("限内");
        return inTime ? Quantity.CLOSED_IN_TIME : Quantity.RESULT_TOTAL;
    }

    /** One class of applicant or one channel; several in one label are a description of all. */
    private static @Nullable Quantity kindOfRequest(String label) {
        Phrases.Hit applicant = single(APPLICANTS, label);
        Phrases.Hit channel = single(CHANNELS, label);
        if (applicant != null && channel != null) {
            return null;
        }
        Phrases.Hit hit = applicant == null ? channel : applicant;
        return hit == null ? null : hit.quantity();
    }

    private static Phrases.@Nullable Hit single(Phrases phrases, String label) {
        Phrases.Hit hit = phrases.last(label);
        if (hit == null) {
            return null;
        }
        Phrases.Hit before = phrases.before(label, hit);
        return before == null || before.quantity() == hit.quantity() ? hit : null;
    }

    /** Whether the words count something that is no request. */
    static boolean isForeign(String label) {
        return Phrases.any(label, FOREIGN);
    }

    /** Whether a sentence with these words tells what became of requests. */
    static boolean tellsOutcome(String sentence) {
        Phrases.Hit hit = OUTCOMES.last(sentence);
        return hit != null && hit.quantity() != Quantity.WITHDRAWN && hit.quantity() != Quantity.ALREADY_PUBLIC;
    }
}
