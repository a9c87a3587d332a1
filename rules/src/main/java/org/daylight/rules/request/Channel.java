package org.daylight.rules.request;

import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.law.Cites;

/**
 * How a request reaches the organ, which decides the day of receipt (收到申请之日, article 31).
 *
 * <p>Example: a fax that arrives on Monday and that both sides confirm on Wednesday is received on Wednesday.
 */
@Cites({"OGI 29", "OGI 31", "INTAKE_LETTER"})
public enum Channel implements Bilingual {
    /** 申请人当面提交的，以提交之日为收到申请之日. */
    IN_PERSON("当面提交", "In person", "OGI 31(1)"),
    /** 以邮寄方式提交的，以行政机关签收之日为收到申请之日. */
    REGISTERED_POST("邮寄（签收）", "Post that is signed for", "OGI 31(2)"),
    /** 以平常信函等无需签收的邮寄方式提交的，以确认之日为收到申请之日. */
    ORDINARY_POST("平常信函", "Ordinary post", "OGI 31(2)"),
    /** 通过互联网渠道提交的，以双方确认之日为收到申请之日. */
    ONLINE("互联网", "Online", "OGI 31(3)"),
    FAX("传真", "Fax", "OGI 31(3)"),
    /** Spoken, written down by the office; received when the record is signed. */
    ORAL("口头申请", "Oral", "OGI 29");

    private final String chinese;
    private final String english;
    private final String article;

    Channel(String chinese, String english, String article) {
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

    /** The provision that fixes the day of receipt. */
    public ArticleRef article() {
        return ArticleRef.parse(article);
    }

    /** Whether the day on which the request reaches the organ is the day of receipt without anything more. */
    public boolean isReceivedOnArrival() {
        return this == IN_PERSON || this == REGISTERED_POST || this == ORAL;
    }

    /** Whether both sides must confirm, so that the later confirmation counts. */
    public boolean needsBothConfirmations() {
        return this == ONLINE || this == FAX;
    }

    /** Whether the organ may never refuse the channel (国办公开办函〔2017〕19号). */
    public boolean isBasic() {
        return this == IN_PERSON || this == REGISTERED_POST || this == ORDINARY_POST;
    }
}
