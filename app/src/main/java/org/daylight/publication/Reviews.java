package org.daylight.publication;

import java.time.Instant;
import java.util.List;
import org.daylight.account.AccountId;

/** The reviews of all items. */
interface Reviews {

    /** One examination as it is kept. */
    record Review(
            ItemId item, int version, Reviewer reviewer, Instant at, ItemAct decision, String remark, CheckList list) {}

    /** Who examined. */
    record Reviewer(AccountId account, String name) {}

    void add(Review review);

    List<Review> of(ItemId item);
}
