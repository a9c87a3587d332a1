package org.daylight.publication;

/** 体裁分类 of the disclosure catalogue (rules.md 6.5, field 9). */
public enum Genre {
    ORDER,
    DECISION,
    PROCLAMATION,
    PUBLIC_NOTICE,
    NOTICE,
    CIRCULAR,
    BILL,
    REPORT,
    REQUEST_FOR_INSTRUCTIONS,
    OFFICIAL_REPLY,
    OPINION,
    LETTER,
    MINUTES,
    COMMUNIQUE,
    RESOLUTION,
    OTHER
}
