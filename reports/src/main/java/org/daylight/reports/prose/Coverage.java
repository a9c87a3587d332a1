package org.daylight.reports.prose;

/** For whom a figure of the prose speaks, measured against the body that reports. */
public enum Coverage {
    /** The whole that the report's tables cover, said outright (全区 in a district's report, 我局 in a bureau's). */
    WHOLE,
    /** Nothing said. */
    NOT_SAID,
    /** A subject that may mean the whole or the office alone (区政府). */
    LIKELY_WHOLE,
    /** The office alone, in a government's report. */
    OWN_OFFICE,
    /** Some of the bodies below: 各部门, 镇街. */
    PART,
    /** More than the body: 全市 in a bureau's report. */
    WIDER;

    /** Whether the figure may be set against the tables. */
    public boolean coversTables() {
        return this == WHOLE || this == NOT_SAID || this == LIKELY_WHOLE;
    }
}
