package org.daylight.organisation;

/** A reading place was opened, revised or closed. */
public record ReadingPlaceRevised(ReadingPlaceId place, OrganId organ, boolean closed) {}
