package org.daylight.publication;

import java.time.Instant;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Rights;
import org.daylight.organisation.OrganId;
import org.daylight.publication.ItemDesk.Deal;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.daylight.shared.Ids;
import org.daylight.system.Submissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over what was published elsewhere before, for instance on a department's own site that is merged into this one.
 * The item keeps the day on which it was published then; its review took place then, and the trail says so.
 */
@Component
public class AdoptingItems {

    private final ItemDesk desk;
    private final PublicationItems items;
    private final IndexNumbers numbers;
    private final Rights rights;
    private final Submissions submissions;
    private final Ids ids;

    AdoptingItems(
            ItemDesk desk,
            PublicationItems items,
            IndexNumbers numbers,
            Rights rights,
            Submissions submissions,
            Ids ids) {
        this.desk = desk;
        this.items = items;
        this.numbers = numbers;
        this.rights = rights;
        this.submissions = submissions;
        this.ids = ids;
    }

    /** Adopts one item; the same key gives the same item, so that an import can be repeated. */
    @Transactional
    public Answer<ItemId> adopt(Actor actor, UUID key, OrganId organ, Earlier earlier) {
        if (!rights.may(actor, Permission.REVIEW_ITEM, organ)) {
            return Answer.refused("publication.refused.rights.REVIEW_ITEM");
        }
        if (!earlier.draft().disclosure().isPublishable()) {
            return Answer.refused("publication.refused.not-proactive");
        }
        if (earlier.publishedAt().isAfter(desk.now())
                || earlier.draft().content().metadata().generatedOn().isAfter(ChinaTime.dayOf(earlier.publishedAt()))) {
            return Answer.refused("publication.refused.formed-in-future");
        }
        return submissions.once(key, () -> items.createdBy(key), () -> Answer.done(take(actor, key, organ, earlier)));
    }

    /** What was published elsewhere, and when. */
    public record Earlier(Draft draft, Instant publishedAt) {}

    private ItemId take(Actor actor, UUID key, OrganId organ, Earlier earlier) {
        PublicationItem item = PublicationItem.begun(new ItemId(ids.next()), organ, earlier.draft(), actor.account());
        items.add(item, key);
        int year = ChinaTime.dayOf(earlier.publishedAt()).getYear();
        item.adopt(numbers.issue(organ, year), earlier.publishedAt());
        items.save(item);
        desk.record(new Deal(actor, item.id(), 0, ItemAct.ADOPT, ""), item);
        return item.id();
    }
}
