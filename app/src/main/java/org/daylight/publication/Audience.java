package org.daylight.publication;

/** 服务对象 of an item (rules.md 6.5, field 10). */
public enum Audience {
    EVERYBODY,
    CITIZENS,
    ENTERPRISES,
    ORGANISATIONS
}
