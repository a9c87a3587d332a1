package org.daylight.reports.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What labels mean outside requests and disputes: active disclosure, documents, decisions, proposals, staff. */
final class OtherWords {

    private static final List<String> MADE = List.of("制发", "制定", "出台", "印发", "新制定", "发布", "制作", "制订", "新增");
    private static final List<String> NARROWER = List.of(
            "清理", "审查", "备案", "解读", "修改", "修订", "评估", "审核", "报送", "失效", "拟", "征求", "转发", "政府规章", "公开", "市政府", "区政府",
            "县政府", "省政府", "部门规范性", "办公室规范性");
    private static final List<String> PUBLISHING = List.of("公开", "发布", "推送", "刊发", "信息", "更新", "刊登", "转发");
    private static final List<String> NOT_INFORMATION = List.of(
            "解读", "留言", "回应", "回复", "访谈", "发布会", "指南", "目录", "栏目", "舆情", "咨询", "意见", "建议", "提案", "培训", "活动", "视频", "公报",
            "专栏", "转载", "事项", "制度", "会议", "关注", "粉丝", "浏览", "阅读", "点击", "办结", "受理", "申请", "文件", "问题", "专题", "稿件");

    private OtherWords() {}

    static @Nullable Quantity quantity(String label, String unit) {
        if (label.contains("规范性文件")) {
            return document(label);
        }
        if (unit.equals("万元")) {
            return label.endsWith("行政事业性收费") || label.endsWith("行政事业性收费金额") ? Quantity.ADMIN_FEES : null;
        }
        Quantity proposals = proposals(label);
        if (proposals != null) {
            return proposals;
        }
        if (unit.equals("名") || unit.equals("人")) {
            return label.contains("兼职")
                    ? Quantity.STAFF_PART_TIME
                    : label.contains("专职") ? Quantity.STAFF_FULL_TIME : null;
        }
        Quantity decision = decision(label);
        return decision == null ? published(label, unit) : decision;
    }

    private static @Nullable Quantity document(String label) {
        boolean one = label.indexOf("规范性文件") == label.lastIndexOf("规范性文件");
        if (!one || label.contains("和废止") || Phrases.any(label, NARROWER)) {
            return null;
        }
        boolean repealed = label.contains("废止");
        boolean effective = label.contains("现行有效") || label.contains("有效");
        boolean made = Phrases.any(label, MADE);
        if (effective) {
            return repealed || made ? null : Quantity.DOCUMENTS_EFFECTIVE;
        }
        if (repealed) {
            return made ? null : Quantity.DOCUMENTS_REPEALED;
        }
        return made ? Quantity.DOCUMENTS_MADE : null;
    }

    private static @Nullable Quantity proposals(String label) {
        if (!label.contains("办") && !label.contains("建议") && !label.contains("提案")) {
            return null;
        }
        boolean delegates = label.endsWith("建议") && label.contains("人大");
        boolean members = label.endsWith("提案") && label.contains("政协");
        if (delegates && label.contains("提案") || members && label.contains("建议")) {
            return null;
        }
        return delegates
                ? Quantity.PEOPLES_CONGRESS_PROPOSALS
                : members ? Quantity.CONSULTATIVE_CONFERENCE_PROPOSALS : null;
    }

    private static @Nullable Quantity decision(String label) {
        if (!label.contains("决定")) {
            return null;
        }
        boolean licences = label.contains("行政许可");
        boolean penalties = label.contains("行政处罚");
        boolean coercion = label.contains("行政强制");
        if ((licences ? 1 : 0) + (penalties ? 1 : 0) + (coercion ? 1 : 0) != 1
                || label.contains("公开")
                || label.contains("公示")) {
            return null;
        }
        return licences ? Quantity.LICENCES : penalties ? Quantity.PENALTIES : Quantity.COERCION;
    }

    private static @Nullable Quantity published(String label, String unit) {
        boolean information = unit.equals("条") || unit.equals("件") || unit.equals("篇");
        if (!information || !Phrases.any(label, PUBLISHING) || Phrases.any(label, NOT_INFORMATION)) {
            return null;
        }
        return channel(label);
    }

    private static @Nullable Quantity channel(String label) {
        boolean website = label.contains("网站");
        boolean weibo = label.contains("微博");
        boolean wechat = label.contains("微信") || label.contains("公众号");
        boolean media = label.contains("新媒体") || label.contains("两微");
        boolean gazette = label.contains("公报");
        int named = (website ? 1 : 0) + (weibo ? 1 : 0) + (wechat ? 1 : 0) + (media ? 1 : 0) + (gazette ? 1 : 0);
        if (named > 1) {
            return null;
        }
        if (named == 0) {
            boolean plain = label.contains("主动公开") && (label.endsWith("政府信息") || label.endsWith("信息"));
            return plain ? Quantity.PUBLISHED : label.contains("其他") ? Quantity.PUBLISHED_OTHERWISE : null;
        }
        return website
                ? Quantity.PUBLISHED_WEBSITE
                : weibo
                        ? Quantity.PUBLISHED_WEIBO
                        : wechat
                                ? Quantity.PUBLISHED_WECHAT
                                : media ? Quantity.PUBLISHED_NEW_MEDIA : Quantity.PUBLISHED_GAZETTE;
    }
}
