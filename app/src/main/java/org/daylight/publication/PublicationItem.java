package org.daylight.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.daylight.account.AccountId;
import org.daylight.organisation.OrganId;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * A piece of information from its first draft to its withdrawal. Acts follow {@link ItemTransitions}; who may do them is
 * the business of {@link ItemGate}. The version being worked on and the version on the portal are two things.
 */
final class PublicationItem {

    private final ItemId id;
    private final OrganId organ;
    private final long revision;
    private Disclosure disclosure;
    private ItemState state;
    private Version working;
    private @Nullable Release release;
    private @Nullable Withdrawal withdrawal;
    private final List<Object> events = new ArrayList<>();

    /**
     * The version being worked on, or the published one when nobody works on any.
     *
     * @param correctionNote what is put right; empty in the first version
     * @param hands who wrote in it
     */
    record Version(int number, ItemContent content, String correctionNote, Set<AccountId> hands) {
        Version {
            hands = Set.copyOf(hands);
        }

        Version rewritten(ItemContent next, AccountId hand) {
            Set<AccountId> more = new HashSet<>(hands);
            more.add(hand);
            return new Version(number, next, correctionNote, more);
        }
    }

    /** What is on the portal. {@code publishedOn} is the day of the first version, {@code at} the moment of this one. */
    record Release(IndexNumber indexNumber, int version, LocalDate publishedOn, Instant publishedAt, Instant at) {}

    /** Why it was taken off. */
    record Withdrawal(LocalDate on, String reason) {}

    /** An item as the records keep it. */
    record Kept(
            ItemId id,
            OrganId organ,
            Disclosure disclosure,
            ItemState state,
            Version working,
            @Nullable Release release,
            @Nullable Withdrawal withdrawal,
            long revision) {}

    PublicationItem(Kept kept) {
        this.id = kept.id();
        this.organ = kept.organ();
        this.disclosure = kept.disclosure();
        this.state = kept.state();
        this.working = kept.working();
        this.release = kept.release();
        this.withdrawal = kept.withdrawal();
        this.revision = kept.revision();
    }

    static PublicationItem begun(ItemId id, OrganId organ, Draft draft, AccountId author) {
        Version first = new Version(1, draft.content(), "", Set.of(author));
        return new PublicationItem(new Kept(id, organ, draft.disclosure(), ItemState.DRAFT, first, null, null, 0));
    }

    /** Takes a new item over as published at an earlier moment, elsewhere. */
    void adopt(IndexNumber number, Instant at) {
        if (state != ItemState.DRAFT || !disclosure.isPublishable()) {
            throw new IllegalStateException("only a new item for the public can be taken over");
        }
        LocalDate day = ChinaTime.dayOf(at);
        release = new Release(number, working.number(), day, at, at);
        state = ItemState.PUBLISHED;
        events.add(new ItemPublished(id, organ, working.number(), number, day, at));
    }

    /** Rewrites the working version. The class is fixed once anything has been published under it. */
    Answer<PublicationItem> edit(Draft draft, AccountId author) {
        if (release != null && !draft.disclosure().equals(disclosure)) {
            return Answer.refused("publication.refused.class-fixed");
        }
        return to(ItemAct.EDIT, () -> {
            disclosure = draft.disclosure();
            working = working.rewritten(draft.content(), author);
        });
    }

    /** Somebody answers for what a file carries unseen; like a writer, that person does not review the version. */
    Answer<PublicationItem> clearFile(AccountId hand) {
        return to(ItemAct.CLEAR_FILE, () -> working = working.rewritten(working.content(), hand));
    }

    Answer<PublicationItem> submit(Instant at) {
        return to(ItemAct.SUBMIT, () -> events.add(new ItemSubmitted(id, organ, working.number(), at)));
    }

    Answer<PublicationItem> sendBack(String remark, Instant at) {
        return to(ItemAct.RETURN, () -> events.add(new ItemReturned(id, organ, working.number(), remark, at)));
    }

    /** Ends the way of an item that is not for the portal. */
    Answer<PublicationItem> file(Instant at) {
        if (disclosure.isPublishable()) {
            return Answer.refused("publication.refused.file-proactive");
        }
        return to(
                ItemAct.FILE,
                () -> events.add(new ItemFiled(id, organ, working.number(), disclosure.disclosureClass(), at)));
    }

    /** Puts the working version on the portal; the number is used for the first version and ignored for a correction. */
    Answer<PublicationItem> publish(IndexNumber number, Instant at) {
        if (!disclosure.isPublishable()) {
            return Answer.refused("publication.refused.not-proactive");
        }
        return to(ItemAct.PUBLISH, () -> {
            Release before = release;
            if (before == null) {
                LocalDate today = ChinaTime.dayOf(at);
                release = new Release(number, working.number(), today, at, at);
                events.add(new ItemPublished(id, organ, working.number(), number, today, at));
            } else {
                release = new Release(
                        before.indexNumber(), working.number(), before.publishedOn(), before.publishedAt(), at);
                events.add(new ItemCorrected(id, organ, working.number(), working.correctionNote(), at));
            }
        });
    }

    /** Opens version {@code number} with the text as it stands; numbers of corrections given up are not used again. */
    Answer<PublicationItem> startCorrection(int number, String note, AccountId author) {
        return to(
                ItemAct.START_CORRECTION, () -> working = new Version(number, working.content(), note, Set.of(author)));
    }

    /** Gives the correction up; its text stays in the archive, {@code published} is the version that stands on the portal. */
    Answer<PublicationItem> dropCorrection(Version published) {
        return to(ItemAct.DROP_CORRECTION, () -> working = published);
    }

    Answer<PublicationItem> withdraw(String reason, Instant at) {
        return to(ItemAct.WITHDRAW, () -> {
            withdrawal = new Withdrawal(ChinaTime.dayOf(at), reason);
            events.add(new ItemWithdrawn(id, organ, publicRelease().version(), reason, at));
        });
    }

    private Answer<PublicationItem> to(ItemAct act, Runnable change) {
        ItemState next = ItemTransitions.after(state, act).orElse(null);
        if (next == null) {
            return Answer.refused("publication.refused.state." + state.name());
        }
        change.run();
        state = next;
        return Answer.done(this);
    }

    /** What happened since it was read, for the outbox. */
    List<Object> takeEvents() {
        List<Object> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    /** The release of an item that is or was public. */
    Release publicRelease() {
        return Objects.requireNonNull(release, "the item has never been public");
    }

    Kept kept() {
        return new Kept(id, organ, disclosure, state, working, release, withdrawal, revision);
    }

    ItemId id() {
        return id;
    }

    OrganId organ() {
        return organ;
    }

    Disclosure disclosure() {
        return disclosure;
    }

    ItemState state() {
        return state;
    }

    Version working() {
        return working;
    }

    boolean hasBeenPublic() {
        return release != null;
    }

    long revision() {
        return revision;
    }
}
