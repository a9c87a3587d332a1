package org.daylight.portal;

/** One entry of the portal's main navigation: where it leads and the key of its words. */
public record NavigationEntry(String address, String labelKey) {}
