package org.daylight.reports.prose;

/** How exactly a figure of the prose is meant. */
public enum Exactness {
    /** As printed. */
    EXACT,
    /** 2.1万: printed to its last digit and no further. */
    ROUNDED,
    /** 300余, 30多: at least this, less than the next unit of its last digit. */
    SOMEWHAT_MORE,
    /** 超过, 逾, 突破: more than this by up to a quarter. */
    MORE_THAN,
    /** 至少, 不少于, 以上: this or more. */
    AT_LEAST,
    /** 近, 将近, 接近: a little less. */
    NEARLY,
    /** 约, 左右: five per cent either way. */
    ABOUT
}
