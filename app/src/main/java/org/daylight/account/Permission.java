package org.daylight.account;

/** Everything that a signed-in person may be allowed to do; used by use cases, routes, menu and documentation alike. */
public enum Permission {
    USE_WORKBENCH,
    MAINTAIN_ORGANS,
    MAINTAIN_ACCOUNTS,
    GRANT_ROLES,
    READ_AUDIT,
    VIEW_JOBS,
    VIEW_ITEM,
    DRAFT_ITEM,
    REVIEW_ITEM,
    WITHDRAW_ITEM,
    VIEW_REQUEST,
    HANDLE_REQUEST,
    APPROVE_REPLY,
    VIEW_PERSONAL_DATA,
    VIEW_REPORT,
    COMPILE_REPORT,
    OBSERVE_REPORTS,
    CORRECT_REPORTS
}
