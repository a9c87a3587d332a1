package org.daylight.account;

import static org.daylight.account.Permission.APPROVE_REPLY;
import static org.daylight.account.Permission.COMPILE_REPORT;
import static org.daylight.account.Permission.CORRECT_REPORTS;
import static org.daylight.account.Permission.DRAFT_ITEM;
import static org.daylight.account.Permission.GRANT_ROLES;
import static org.daylight.account.Permission.HANDLE_REQUEST;
import static org.daylight.account.Permission.MAINTAIN_ACCOUNTS;
import static org.daylight.account.Permission.MAINTAIN_ORGANS;
import static org.daylight.account.Permission.OBSERVE_REPORTS;
import static org.daylight.account.Permission.READ_AUDIT;
import static org.daylight.account.Permission.REVIEW_ITEM;
import static org.daylight.account.Permission.USE_WORKBENCH;
import static org.daylight.account.Permission.VIEW_ITEM;
import static org.daylight.account.Permission.VIEW_JOBS;
import static org.daylight.account.Permission.VIEW_PERSONAL_DATA;
import static org.daylight.account.Permission.VIEW_REPORT;
import static org.daylight.account.Permission.VIEW_REQUEST;
import static org.daylight.account.Permission.WITHDRAW_ITEM;

import java.util.EnumSet;
import java.util.Set;

/** The roles of a district; the first three exclude one another (三员; rules.md S-04). */
public enum Role {
    /** 系统管理员: installs, maintains organs and accounts, watches jobs. */
    SYSTEM_ADMINISTRATOR(MAINTAIN_ORGANS, MAINTAIN_ACCOUNTS, VIEW_JOBS),
    /** 安全管理员: decides who holds which role. */
    SECURITY_ADMINISTRATOR(GRANT_ROLES),
    /** 审计管理员: reads the trail, and nothing else. */
    AUDIT_ADMINISTRATOR(READ_AUDIT),
    /** 政府信息公开工作机构工作人员: receives, decides, answers, compiles. */
    DISCLOSURE_OFFICER(
            VIEW_REQUEST,
            HANDLE_REQUEST,
            VIEW_PERSONAL_DATA,
            VIEW_ITEM,
            DRAFT_ITEM,
            VIEW_REPORT,
            COMPILE_REPORT,
            OBSERVE_REPORTS,
            CORRECT_REPORTS),
    /** 政府信息公开工作机构负责人: approves replies, extensions and publications. */
    OFFICE_HEAD(
            VIEW_REQUEST,
            APPROVE_REPLY,
            VIEW_ITEM,
            REVIEW_ITEM,
            WITHDRAW_ITEM,
            VIEW_REPORT,
            OBSERVE_REPORTS,
            CORRECT_REPORTS),
    /** 部门经办人: drafts items of the own organ. */
    CLERK(VIEW_ITEM, DRAFT_ITEM),
    /** 审核人: reviews what others drafted. */
    REVIEWER(VIEW_ITEM, REVIEW_ITEM, WITHDRAW_ITEM),
    /** 监督员: looks and scores, changes no case and no reading of what is scored. */
    SUPERVISOR(VIEW_REPORT, OBSERVE_REPORTS);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        EnumSet<Permission> all = EnumSet.of(USE_WORKBENCH, permissions);
        this.permissions = Set.copyOf(all);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether this is one of the three administrators that no account may combine. */
    public boolean isAdministrator() {
        return switch (this) {
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> true;
            case DISCLOSURE_OFFICER, OFFICE_HEAD, CLERK, REVIEWER, SUPERVISOR -> false;
        };
    }
}
