package org.daylight.publication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.account.Actor;
import org.daylight.files.UnseenContent;
import org.daylight.organisation.OrganSummary;
import org.daylight.publication.PublicationItem.Kept;
import org.daylight.publication.WorkItem.PastReview;
import org.daylight.publication.WorkItem.Possibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What staff may see of the items of the organs that their roles reach. */
@Component
public class WorkItems {

    private final PublicationItems items;
    private final JdbcWorkLists lists;
    private final Reviews reviews;
    private final ItemGate gate;
    private final AttachedFiles files;
    private final WorkScope scope;
    private final PublicationClock clock;

    WorkItems(
            PublicationItems items,
            JdbcWorkLists lists,
            Reviews reviews,
            ItemGate gate,
            AttachedFiles files,
            WorkScope scope,
            PublicationClock clock) {
        this.items = items;
        this.lists = lists;
        this.reviews = reviews;
        this.gate = gate;
        this.files = files;
        this.scope = scope;
        this.clock = clock;
    }

    /** The item; empty also when the person's roles do not reach its organ. */
    public Optional<WorkItem> find(Actor actor, ItemId id) {
        return items.find(id)
                .filter(item -> scope.concerns(actor, item.organ()))
                .map(item -> view(actor, item));
    }

    /** A page of one of the lists, newest first. */
    @Transactional(readOnly = true)
    public WorkItemPage list(Actor actor, WorkList list, @Nullable String cursor) {
        LocalDate today = clock.today();
        return lists.page(
                scope.organsOf(actor),
                list,
                cursor,
                row -> clock.deadline(row.generatedOn(), row.publishedOn(), today));
    }

    /** How many items each list holds for the person. */
    public Map<WorkList, Long> counts(Actor actor) {
        return lists.counts(scope.organsOf(actor));
    }

    /** The organs for which the person may draft. */
    public List<OrganSummary> organsToDraftFor(Actor actor) {
        return scope.organsToDraftFor(actor);
    }

    private WorkItem view(Actor actor, PublicationItem item) {
        Kept kept = item.kept();
        PublicationItem.Release release = kept.release();
        LocalDate publishedOn = release == null ? null : release.publishedOn();
        ItemContent content = kept.working().content();
        List<Attachment> attached = files.of(item.id(), kept.working().number());
        List<UnseenContent> unseen = files.unseenIn(attached);
        return new WorkItem(
                item.id(),
                item.organ(),
                item.state(),
                new Draft(item.disclosure(), content),
                kept.working().number(),
                kept.working().correctionNote(),
                item.revision(),
                release == null ? null : release.indexNumber().value(),
                publishedOn,
                clock.deadline(content.metadata().generatedOn(), publishedOn, clock.today()),
                lists.history(item.id()),
                reviews.of(item.id()).stream().map(WorkItems::past).toList(),
                possibilities(actor, item),
                attached,
                unseen);
    }

    private List<Possibility> possibilities(Actor actor, PublicationItem item) {
        return Arrays.stream(ItemAct.values())
                .filter(act -> act != ItemAct.BEGIN && act != ItemAct.ADOPT)
                .map(act ->
                        new Possibility(act, gate.objection(actor, item, act).orElse(null)))
                .toList();
    }

    private static PastReview past(Reviews.Review review) {
        return new PastReview(
                review.version(),
                review.reviewer().name(),
                review.at(),
                review.decision(),
                review.remark(),
                review.list().findings());
    }
}
