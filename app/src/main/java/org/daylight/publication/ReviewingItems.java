package org.daylight.publication;

import java.time.Instant;
import java.util.function.Function;
import org.daylight.account.Actor;
import org.daylight.publication.ItemDesk.Deal;
import org.daylight.publication.Reviews.Review;
import org.daylight.publication.Reviews.Reviewer;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.daylight.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a reviewer does: examines by the list, then approves or sends back (审查人; 先审查后公开). */
@Component
public class ReviewingItems {

    private static final int LONGEST_REMARK = 500;

    private final ItemDesk desk;
    private final Reviews reviews;
    private final IndexNumbers numbers;

    ReviewingItems(ItemDesk desk, Reviews reviews, IndexNumbers numbers) {
        this.desk = desk;
        this.reviews = reviews;
        this.numbers = numbers;
    }

    /** The reviewer's examination: the findings and a remark that may be empty. */
    public record Examination(CheckList list, String remark) {}

    /** Approves what is before the reviewer: it goes to the portal at once, or is filed when its class forbids that. */
    @Transactional
    public Answer<ItemId> approve(Actor actor, ItemId item, long seen, Examination examination) {
        if (examination.remark().length() > LONGEST_REMARK) {
            return Answer.refused("publication.refused.remark-too-long", LONGEST_REMARK);
        }
        if (!examination.list().open().isEmpty()) {
            return Answer.refused(
                    "publication.refused.points-open", examination.list().open().size());
        }
        return decide(new Deal(actor, item, seen, ItemAct.PUBLISH, examination.remark()), examination, this::publish);
    }

    /** Confirms a class other than 主动公开; nothing goes to the portal. */
    @Transactional
    public Answer<ItemId> file(Actor actor, ItemId item, long seen, Examination examination) {
        if (!examination.list().open().isEmpty()) {
            return Answer.refused(
                    "publication.refused.points-open", examination.list().open().size());
        }
        return decide(
                new Deal(actor, item, seen, ItemAct.FILE, examination.remark()),
                examination,
                open -> open.file(desk.now()));
    }

    /** Sends the version back; the remark tells the drafter what to mend. */
    @Transactional
    public Answer<ItemId> sendBack(Actor actor, ItemId item, long seen, Examination examination) {
        String remark = TypedText.text(examination.remark());
        if (remark.isEmpty() || remark.length() > LONGEST_REMARK) {
            return Answer.refused("publication.refused.return-needs-remark", LONGEST_REMARK);
        }
        return decide(
                new Deal(actor, item, seen, ItemAct.RETURN, remark),
                examination,
                open -> open.sendBack(remark, desk.now()));
    }

    private Answer<PublicationItem> publish(PublicationItem open) {
        Instant now = desk.now();
        IndexNumber number = open.hasBeenPublic()
                ? open.publicRelease().indexNumber()
                : numbers.issue(open.organ(), ChinaTime.dayOf(now).getYear());
        return open.publish(number, now);
    }

    private Answer<ItemId> decide(
            Deal deal, Examination examination, Function<PublicationItem, Answer<PublicationItem>> decision) {
        return desk.carryOut(deal, open -> {
            Reviewer reviewer =
                    new Reviewer(deal.actor().account(), deal.actor().name());
            int version = open.working().number();
            Answer<PublicationItem> answer = decision.apply(open);
            if (answer.isDone()) {
                reviews.add(new Review(
                        open.id(), version, reviewer, desk.now(), deal.act(), deal.note(), examination.list()));
            }
            return answer;
        });
    }
}
