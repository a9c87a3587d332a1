package org.daylight.reports.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.daylight.reports.Section;

/** What a sentence and each of its figures is about. */
final class Topics {

    private static final Pattern REQUEST =
            Pattern.compile("信息公开申请|公开申请|依申请|申请公开|申请信息|信息申请|申请件|[件份宗条例个起项]申请|公开的申请|申请书|政府信息公开的?申请");
    private static final Pattern BARE_REQUEST = Pattern.compile("(?:收到|新收|接收|受理)的?申请\\d");
    private static final Pattern BY_APPLICANT = Pattern.compile("自然人(?:和|、|及|或)?[^。,;]{0,12}申请");
    private static final List<String> CHANNELS =
            List.of("在线申请", "网络申请", "网上申请", "信函申请", "邮寄申请", "现场申请", "当面申请", "传真申请", "自然人申请", "单位申请", "法人申请");
    private static final List<String> CONTINUES =
            List.of("其中", "办结", "答复", "结转", "收到", "受理", "网络", "网上", "信函", "邮寄", "当面", "传真", "自然人", "办理");
    private static final List<String> OTHER_MATTERS =
            List.of("热线", "工单", "许可", "审批", "信访", "投诉", "建议", "提案", "留言", "咨询", "信箱", "来电", "服务事项", "处罚");
    private static final List<String> DISCLOSURE = List.of("信息公开", "政务公开", "政府信息", "公开申请", "依申请", "信息申请");
    private static final List<String> HEADING_ENDS =
            List.of("情况", "工作", "方面", "信息", "公开", "申请", "办理", "处理", "诉讼", "复议", "数量");

    private Topics() {}

    static boolean isRequest(String words) {
        if (!words.contains("申请")) {
            return false;
        }
        return REQUEST.matcher(words).find() || BY_APPLICANT.matcher(words).find() || severalChannels(words);
    }

    /** 在线申请、邮寄申请: two ways of asking in one sentence are those of 依申请公开. */
    private static boolean severalChannels(String words) {
        return words.contains("申请")
                && CHANNELS.stream().filter(channel -> words.contains(channel)).count() >= 2;
    }

    static boolean isDispute(String words) {
        return words.contains("复议") || words.contains("诉讼") || words.contains("应诉");
    }

    /** The topic a heading, or a part of the report, gives to what follows. */
    static Topic ofHeading(String heading) {
        if (isDispute(heading)) {
            return heading.contains("复议") ? Topic.REVIEWS : Topic.SUITS;
        }
        boolean requests = heading.contains("依申请")
                || heading.contains("信息公开申请")
                || heading.contains("公开申请")
                || heading.contains("申请办理");
        return requests ? Topic.REQUESTS : Topic.OTHER;
    }

    static Topic of(Section section) {
        return ofHeading(section.heading());
    }

    /** A short line without a stop is a heading. */
    static boolean looksLikeHeading(String line) {
        boolean open = line.length() < 30 && line.indexOf('。') < 0 && line.indexOf(';') < 0;
        return open && HEADING_ENDS.stream().anyMatch(line::endsWith);
    }

    /** The topic of a sentence. */
    static Topic ofSentence(String sentence, Topic before, Topic heading) {
        if (isRequest(sentence)
                || tellsSeveralOutcomes(sentence)
                || tellsOutcomeOfRequests(sentence)
                || sentence.contains("申请") && heading == Topic.REQUESTS && !isDispute(sentence)) {
            return Topic.REQUESTS;
        }
        if (isDispute(sentence)) {
            return disclosed(sentence, before, heading) ? dispute(sentence) : Topic.OTHER_DISPUTES;
        }
        if (Phrases.any(sentence, OTHER_MATTERS) && !RequestWords.tellsOutcome(sentence)) {
            return Topic.OTHER;
        }
        boolean continues = RequestWords.tellsOutcome(sentence) || Phrases.any(sentence, CONTINUES);
        if (before == Topic.REQUESTS || before == Topic.REVIEWS || before == Topic.SUITS) {
            return continues ? before : Topic.OTHER;
        }
        return continues && heading != Topic.OTHER ? heading : Topic.OTHER;
    }

    /** 予以公开 and 不予公开 in one breath are answers to requests, whatever the heading. */
    private static boolean tellsSeveralOutcomes(String sentence) {
        boolean outcomes = sentence.contains("部分公开") && (sentence.contains("予以公开") || sentence.contains("不予公开"));
        boolean received = BARE_REQUEST.matcher(sentence).find();
        return outcomes || received && !sentence.contains("许可") && !sentence.contains("审批");
    }

    /** 在无法提供的申请中，不属于本行政机关…: what became of requests, not of licence applications. */
    private static boolean tellsOutcomeOfRequests(String sentence) {
        return sentence.contains("申请")
                && !sentence.contains("许可")
                && !sentence.contains("审批")
                && !isDispute(sentence)
                && RequestWords.tellsOutcome(sentence);
    }

    private static Topic dispute(String sentence) {
        return sentence.contains("复议") ? Topic.REVIEWS : Topic.SUITS;
    }

    private static boolean disclosed(String sentence, Topic before, Topic heading) {
        if (sentence.contains("各类") && !Phrases.any(sentence, DISCLOSURE)) {
            return false;
        }
        boolean follows = before == Topic.REVIEWS || before == Topic.SUITS;
        boolean under = heading == Topic.REVIEWS || heading == Topic.SUITS;
        return follows || under || Phrases.any(sentence, DISCLOSURE);
    }

    /** The topic of one figure: the noun nearest before it decides, else the one behind it, else the sentence. */
    static Topic ofFigure(String before, String right, String whole, Topic sentence) {
        int review = before.lastIndexOf("复议");
        int suit = Math.max(Math.max(before.lastIndexOf("诉讼"), before.lastIndexOf("应诉")), before.lastIndexOf("起诉"));
        int request =
                Math.max(before.lastIndexOf("公开申请"), Math.max(before.lastIndexOf("依申请"), before.lastIndexOf("申请公开")));
        if (review >= 0 && request >= 0 && before.startsWith("公开申请行政复议", request)) {
            request = -1;
        }
        if (review < 0 && suit < 0 && request < 0) {
            return behind(right, sentence);
        }
        boolean causes = request >= 0 && (review > request || suit > request);
        if (!causes && request >= 0) {
            return Topic.REQUESTS;
        }
        if (!causes && !Phrases.any(before, DISCLOSURE) && Phrases.any(whole, DISCLOSURE)) {
            return Topic.OTHER_DISPUTES;
        }
        boolean known = sentence != Topic.OTHER_DISPUTES && (causes || sentence != Topic.OTHER);
        if (!known || !Phrases.any(before, DISCLOSURE) && sentence == Topic.OTHER) {
            return Topic.OTHER_DISPUTES;
        }
        return suit > review ? Topic.SUITS : Topic.REVIEWS;
    }

    private static Topic behind(String right, Topic sentence) {
        boolean dispute = sentence != Topic.OTHER && sentence != Topic.OTHER_DISPUTES && isDispute(right);
        if (dispute) {
            return right.contains("复议") ? Topic.REVIEWS : Topic.SUITS;
        }
        return isRequest(right) ? Topic.REQUESTS : sentence;
    }
}
