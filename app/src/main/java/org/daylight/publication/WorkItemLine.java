package org.daylight.publication;

import org.daylight.organisation.OrganId;

/** An item as a line of a workbench list. */
public record WorkItemLine(
        ItemId id,
        OrganId organ,
        String title,
        ItemState state,
        DisclosureClass disclosureClass,
        Deadline deadline,
        RecordedAct lastAct) {}
