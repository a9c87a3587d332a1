package org.daylight.portal.organisation;

import java.time.LocalDate;

/** A name that is no longer in use, with the address of the organ that had it. */
public record FormerOrganName(String name, LocalDate until, String slug, String nameToday) {}
