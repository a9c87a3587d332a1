package org.daylight.rules.request;

import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Bilingual;

/**
 * What can be done with a case; every act is recorded as one kind of {@link CaseEvent}. Each names the provision that
 * governs it, which a refusal cites.
 */
public enum Act implements Bilingual {
    SUBMIT("提交申请", "Submit", "OGI 29"),
    CONFIRM("确认收到", "Confirm receipt", "OGI 31"),
    PRESUME_CONFIRMATION("推定确认", "Presume confirmation", "OGI 31(3)"),
    START_HANDLING("开始办理", "Start handling", "OGI 45"),
    SEND_CORRECTION_NOTICE("发补正告知书", "Send a correction notice", "OGI 30"),
    RECORD_NOTICE_RECEIPT("记录申请人收到通知", "Record that the applicant received the notice", "SERVICE_LETTER"),
    CORRECT("补正", "Correct", "OGI 30"),
    LAPSE_CORRECTION("逾期不补正，视为放弃", "Let the correction lapse", "OGI 30"),
    SEND_CONSULTATION("征求意见", "Consult", "OGI 32"),
    RECORD_DELIVERY("记录征求意见书送达", "Record delivery of the letter", "OGI 32"),
    RECORD_FAILED_DELIVERY("记录两次无法送达", "Record that the letter failed twice", "OGI 32"),
    RECORD_OPINION("记录意见", "Record an opinion", "OGI 32"),
    TELL_THIRD_PARTY("告知第三方决定公开", "Tell the third party of the decision to disclose", "OGI 32"),
    EXTEND("延期答复", "Extend", "OGI 33.2"),
    NOTICE_FEE("发收费通知", "Send a fee notice", "FEE 6"),
    PAY("缴费", "Pay", "FEE 6"),
    LAPSE_FEE("逾期未缴费，视为放弃", "Let the payment lapse", "FEE 6"),
    ASK_REASONS("要求说明理由", "Ask for reasons", "OGI 35"),
    GIVE_REASONS("说明理由", "Give reasons", "OGI 35"),
    DEFER_ANSWER("延迟答复", "Defer the answer", "OGI 35"),
    WITHDRAW("撤回申请", "Withdraw", "OGI 45"),
    SIGN("签发答复", "Sign the reply", "OGI 36"),
    SERVE("送达答复", "Serve the reply", "SERVICE_LETTER"),
    CLOSE("办结", "Close", "OGI 45"),
    ARCHIVE("归档", "Archive", "OGI 45"),
    ORDER("责令重新答复", "Order to reply again", "OGI 51"),
    REOPEN("重新办理", "Reopen", "OGI 30");

    private final String chinese;
    private final String english;
    private final String article;

    Act(String chinese, String english, String article) {
        this.chinese = chinese;
        this.english = english;
        this.article = article;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** The provision that governs the act. */
    public ArticleRef article() {
        return ArticleRef.parse(article);
    }
}
