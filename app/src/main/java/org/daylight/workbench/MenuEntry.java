package org.daylight.workbench;

import org.daylight.account.Permission;

/** The entries of the side menu, each with the permission it needs and the key {@code workbench.menu.<NAME>}. */
public enum MenuEntry {
    TODAY("/workbench", Permission.USE_WORKBENCH),
    ITEMS("/workbench/items", Permission.VIEW_ITEM),
    REQUESTS("/workbench/requests", Permission.VIEW_REQUEST),
    ANNUAL_REPORTS("/workbench/annual-reports", Permission.VIEW_REPORT),
    OBSERVATORY("/workbench/observatory", Permission.OBSERVE_REPORTS),
    ORGANS("/workbench/organs", Permission.MAINTAIN_ORGANS),
    READING_PLACES("/workbench/reading-places", Permission.MAINTAIN_ORGANS),
    ACCOUNTS("/workbench/accounts", Permission.MAINTAIN_ACCOUNTS),
    ROLES("/workbench/roles", Permission.GRANT_ROLES),
    AUDIT("/workbench/audit", Permission.READ_AUDIT),
    JOBS("/workbench/jobs", Permission.VIEW_JOBS),
    ME("/workbench/me", Permission.USE_WORKBENCH);

    private final String address;
    private final Permission permission;

    MenuEntry(String address, Permission permission) {
        this.address = address;
        this.permission = permission;
    }

    public String address() {
        return address;
    }

    public Permission permission() {
        return permission;
    }
}
