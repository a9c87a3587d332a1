package org.daylight.workbench;

import org.daylight.account.Permission;

/** The entries of the side menu, each with the permission it needs and the key {@code workbench.menu.<NAME>}. */
public enum MenuEntry {
    TODAY("/workbench", Permission.USE_WORKBENCH),
    ITEMS("/workbench/items", Permission.VIEW_ITEM),
    ANNUAL_REPORTS("/workbench/annual-reports", Permission.VIEW_REPORT),
    OBSERVATORY("/workbench/observatory", Permission.OBSERVE_REPORTS),
    ORGANS("/workbench/organs", Permission.MAINTAIN_ORGANS),
    READING_PLACES("/workbench/reading-places", Permission.MAINTAIN_ORGANS),
    JOBS("/workbench/jobs", Permission.VIEW_JOBS);

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
