package org.daylight.publication;

import java.util.List;

/** The lists of the workbench, each with the states it shows. */
public enum WorkList {
    DRAFTS(ItemState.DRAFT, ItemState.RETURNED, ItemState.CORRECTING),
    TO_REVIEW(ItemState.IN_REVIEW, ItemState.CORRECTION_IN_REVIEW),
    PUBLISHED(ItemState.PUBLISHED),
    CLOSED(ItemState.FILED, ItemState.WITHDRAWN);

    private final List<ItemState> states;

    WorkList(ItemState... states) {
        this.states = List.of(states);
    }

    List<ItemState> states() {
        return states;
    }
}
