package org.daylight.reports.comparing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences that the law or the format notice (国办公开办函〔2021〕30号) asks for in every report, so that repeating them
 * says nothing: title, legal basis, period, parts, where to read the report, whom to ask, and the statement on fees.
 */
final class FixedSentences {

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("^.{2,40}年度报告$"),
            Pattern.compile("^(?:本报告|本年度报告)?(?:是)?(?:现)?(?:根据|依据|按照).{0,60}政府信息公开条例.*(?:编制|公布|发布|制作|撰写|报告|形成)"),
            Pattern.compile("(?:本报告|报告|本年报).{0,12}(?:所列|列举|统计|引用)?.{0,6}(?:数据|期限|情况).{0,14}#年#月#日.{0,6}#(?:年#)?月#日"),
            Pattern.compile("统计(?:期限|时限|周期|时间).{0,12}#年#月#日"),
            Pattern.compile("^(?:本报告|本年度报告|全文|报告)(?:主要)?(?:由|共分|包括|分为|内容).*(?:情况|事项|组成|部分)"),
            Pattern.compile("^(?:本报告|本年度报告|本年报)?.{0,8}(?:电子版|电子文本|全文).{0,60}(?:下载|查阅|查看|公布|公开|登录|获取)"),
            Pattern.compile("(?:如|若|公民法人).{0,20}(?:疑问|意见|建议|不明).{0,60}(?:联系|咨询|致电|来电|来函)"),
            Pattern.compile("^.{0,4}(?:联系)?(?:地址|电话|邮编|邮政编码|电子邮箱|传真|通信地址|通讯地址)"),
            Pattern.compile("信息处理费"),
            Pattern.compile("^(?:除此之外)?(?:本机关|本单位|我局|我办|本年度)?.{0,8}(?:没有|无)其他需要报告的事项"));

    private FixedSentences() {}

    static boolean contain(Sentence sentence) {
        return PATTERNS.stream()
                .anyMatch(pattern -> pattern.matcher(sentence.words()).find());
    }
}
