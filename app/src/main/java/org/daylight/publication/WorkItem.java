package org.daylight.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.files.UnseenContent;
import org.daylight.organisation.OrganId;
import org.daylight.shared.Answer.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An item as staff see it: the working version, the clock, the trail, and what may be done now.
 *
 * @param revision goes back with every act, so that nobody overwrites what they have not seen
 * @param attachments those of the working version
 * @param unseen what each of them carries that its readers would not see
 * @param indexNumber null before the first publication
 */
public record WorkItem(
        ItemId id,
        OrganId organ,
        ItemState state,
        Draft draft,
        int version,
        String correctionNote,
        long revision,
        @Nullable String indexNumber,
        @Nullable LocalDate publishedOn,
        Deadline deadline,
        List<RecordedAct> history,
        List<PastReview> reviews,
        List<Possibility> possibilities,
        List<Attachment> attachments,
        List<UnseenContent> unseen) {

    public WorkItem {
        attachments = List.copyOf(attachments);
        unseen = List.copyOf(unseen);
        history = List.copyOf(history);
        reviews = List.copyOf(reviews);
        possibilities = List.copyOf(possibilities);
    }

    /** A finished review. */
    public record PastReview(
            int version,
            String name,
            Instant at,
            ItemAct decision,
            String remark,
            Map<ReviewPoint, PointFinding> findings) {}

    /** An act and what stands against it; nothing does when it may be done now. */
    public record Possibility(ItemAct act, @Nullable Refused<Object> objection) {
        public boolean isOpen() {
            return objection == null;
        }
    }

    public boolean may(ItemAct act) {
        return possibilities.stream().anyMatch(each -> each.act() == act && each.isOpen());
    }
}
