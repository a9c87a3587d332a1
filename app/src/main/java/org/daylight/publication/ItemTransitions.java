package org.daylight.publication;

import static org.daylight.publication.ItemAct.CLEAR_FILE;
import static org.daylight.publication.ItemAct.DROP_CORRECTION;
import static org.daylight.publication.ItemAct.EDIT;
import static org.daylight.publication.ItemAct.FILE;
import static org.daylight.publication.ItemAct.PUBLISH;
import static org.daylight.publication.ItemAct.RETURN;
import static org.daylight.publication.ItemAct.START_CORRECTION;
import static org.daylight.publication.ItemAct.SUBMIT;
import static org.daylight.publication.ItemAct.WITHDRAW;
import static org.daylight.publication.ItemState.CORRECTING;
import static org.daylight.publication.ItemState.CORRECTION_IN_REVIEW;
import static org.daylight.publication.ItemState.DRAFT;
import static org.daylight.publication.ItemState.FILED;
import static org.daylight.publication.ItemState.IN_REVIEW;
import static org.daylight.publication.ItemState.PUBLISHED;
import static org.daylight.publication.ItemState.RETURNED;
import static org.daylight.publication.ItemState.WITHDRAWN;

import java.util.Map;
import java.util.Optional;

/** The whole life of an item in one table: what is not listed here cannot happen. */
final class ItemTransitions {

    static final Map<ItemState, Map<ItemAct, ItemState>> TABLE = Map.of(
            DRAFT, Map.of(EDIT, DRAFT, CLEAR_FILE, DRAFT, SUBMIT, IN_REVIEW),
            IN_REVIEW, Map.of(PUBLISH, PUBLISHED, FILE, FILED, RETURN, RETURNED),
            RETURNED, Map.of(EDIT, RETURNED, CLEAR_FILE, RETURNED, SUBMIT, IN_REVIEW),
            FILED, Map.of(),
            PUBLISHED, Map.of(START_CORRECTION, CORRECTING, WITHDRAW, WITHDRAWN),
            CORRECTING,
                    Map.of(
                            EDIT, CORRECTING,
                            CLEAR_FILE, CORRECTING,
                            SUBMIT, CORRECTION_IN_REVIEW,
                            DROP_CORRECTION, PUBLISHED,
                            WITHDRAW, WITHDRAWN),
            CORRECTION_IN_REVIEW, Map.of(PUBLISH, PUBLISHED, RETURN, CORRECTING, WITHDRAW, WITHDRAWN),
            WITHDRAWN, Map.of());

    private ItemTransitions() {}

    /** The state that follows; empty when the act is impossible. */
    static Optional<ItemState> after(ItemState state, ItemAct act) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(act));
    }
}
