package org.daylight.organisation;

/** What sort of place a reading place is (条例 第二十五条). */
public enum ReadingPlaceKind {
    /** 国家档案馆. */
    ARCHIVES,
    /** 公共图书馆. */
    LIBRARY,
    /** 政务服务场所. */
    SERVICE_HALL,
    /** 政务公开专区 in a sub-district, a community or a department. */
    DISCLOSURE_CORNER
}
