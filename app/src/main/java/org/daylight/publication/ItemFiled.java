package org.daylight.publication;

import java.time.Instant;
import org.daylight.organisation.OrganId;

/** A class other than 主动公开 was confirmed; the item stays off the portal. */
public record ItemFiled(ItemId item, OrganId organ, int version, DisclosureClass disclosureClass, Instant at) {}
