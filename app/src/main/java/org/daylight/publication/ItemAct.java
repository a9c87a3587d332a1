package org.daylight.publication;

import org.daylight.account.Permission;

/** What people do to an item, each with the permission that it needs. */
public enum ItemAct {
    /** 起草. */
    BEGIN(Permission.DRAFT_ITEM),
    /** 接收: takes over what was published elsewhere before. */
    ADOPT(Permission.REVIEW_ITEM),
    /** 修改. */
    EDIT(Permission.DRAFT_ITEM),
    /** 核对附件: answers for what a file carries unseen. */
    CLEAR_FILE(Permission.DRAFT_ITEM),
    /** 提交审查. */
    SUBMIT(Permission.DRAFT_ITEM),
    /** 退回. */
    RETURN(Permission.REVIEW_ITEM),
    /** 审查通过，不上网: confirms a class other than 主动公开. */
    FILE(Permission.REVIEW_ITEM),
    /** 审查通过并发布, also of a correction. */
    PUBLISH(Permission.REVIEW_ITEM),
    /** 更正: opens a new version of what is published. */
    START_CORRECTION(Permission.DRAFT_ITEM),
    /** 放弃更正. */
    DROP_CORRECTION(Permission.DRAFT_ITEM),
    /** 撤下. */
    WITHDRAW(Permission.WITHDRAW_ITEM);

    private final Permission permission;

    ItemAct(Permission permission) {
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }

    /** Whether it is a reviewer's decision, which nobody may take on their own text (R6-06). */
    boolean isDecision() {
        return this == RETURN || this == FILE || this == PUBLISH;
    }
}
