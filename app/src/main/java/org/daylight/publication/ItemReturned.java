package org.daylight.publication;

import java.time.Instant;
import org.daylight.organisation.OrganId;

/** The reviewer sent a version back to the drafter. */
public record ItemReturned(ItemId item, OrganId organ, int version, String remark, Instant at) {}
