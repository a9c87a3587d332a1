package org.daylight.publication;

/** 公开属性, set when a document is drafted and approved with it (rules.md R6-04). */
public enum DisclosureClass {
    /** 主动公开. */
    PROACTIVE,
    /** 依申请公开. */
    UPON_REQUEST,
    /** 不予公开. */
    NOT_DISCLOSED
}
