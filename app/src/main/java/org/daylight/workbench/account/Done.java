package org.daylight.workbench.account;

/** What was just done, told on the page to which the browser was sent. */
public enum Done {
    DISABLED,
    ENABLED,
    UNLOCKED,
    GRANTED,
    WITHDRAWN,
    FACTOR_FORGOTTEN,
    FACTOR_REMOVED,
    PASSWORD_CHANGED
}
