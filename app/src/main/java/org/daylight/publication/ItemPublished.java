package org.daylight.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.organisation.OrganId;

/** The first version of an item went to the portal (条例 第二十六条). */
public record ItemPublished(
        ItemId item, OrganId organ, int version, IndexNumber indexNumber, LocalDate publishedOn, Instant at) {}
