package org.daylight.workbench;

import org.daylight.account.Permission;

/** The entries of the side menu, each with the permission it needs and the key {@code workbench.menu.<NAME>}. */
public enum MenuEntry {
    TODAY("/workbench", Permission.USE_WORKBENCH),
    REQUESTS("/workbench/requests", Permission.VIEW_REQUEST);

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
