package org.daylight.publication;

import org.daylight.account.Actor;
import org.daylight.publication.ItemDesk.Deal;
import org.daylight.shared.Answer;
import org.daylight.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes items off the portal; the text stays in the archive and a notice in its place (R6-10). */
@Component
public class WithdrawingItems {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 500;

    private final ItemDesk desk;

    WithdrawingItems(ItemDesk desk) {
        this.desk = desk;
    }

    /** @param reason what the public is told */
    @Transactional
    public Answer<ItemId> withdraw(Actor actor, ItemId item, long seen, String reason) {
        String told = TypedText.text(reason);
        if (told.length() < SHORTEST_REASON || told.length() > LONGEST_REASON) {
            return Answer.refused("publication.refused.withdrawal-reason", SHORTEST_REASON, LONGEST_REASON);
        }
        return desk.carryOut(
                new Deal(actor, item, seen, ItemAct.WITHDRAW, told), open -> open.withdraw(told, desk.now()));
    }
}
