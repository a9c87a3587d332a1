package org.daylight.portal.publication;

/** An organ among the results, with the address that narrows them to it. */
public record OrganChoice(String name, long count, String address, boolean chosen) {}
