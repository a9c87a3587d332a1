package org.daylight.reports.prose;

/** What a stretch of text is about; the same words count different things under different topics. */
public enum Topic {
    /** 依申请公开. */
    REQUESTS,
    /** 行政复议 caused by disclosure work. */
    REVIEWS,
    /** 行政诉讼 caused by disclosure work. */
    SUITS,
    /** Reviews or suits of which the text does not say that disclosure caused them. */
    OTHER_DISPUTES,
    /** Everything else, above all 主动公开. */
    OTHER
}
