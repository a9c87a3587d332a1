package org.daylight.publication;

import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Rights;
import org.daylight.organisation.OrganId;
import org.daylight.publication.ItemDesk.Deal;
import org.daylight.shared.Answer;
import org.daylight.shared.Answer.Refused;
import org.daylight.shared.Ids;
import org.daylight.shared.TypedText;
import org.daylight.system.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a drafter does: begins, writes, hands in, opens a correction (起草人). */
@Component
public class DraftingItems {

    private static final int LONGEST_NOTE = 500;

    private final ItemDesk desk;
    private final PublicationItems items;
    private final Attachments attachments;
    private final ItemGate gate;
    private final Rights rights;
    private final Submissions submissions;
    private final Ids ids;

    DraftingItems(
            ItemDesk desk,
            PublicationItems items,
            Attachments attachments,
            ItemGate gate,
            Rights rights,
            Submissions submissions,
            Ids ids) {
        this.desk = desk;
        this.gate = gate;
        this.items = items;
        this.attachments = attachments;
        this.rights = rights;
        this.submissions = submissions;
        this.ids = ids;
    }

    /** Begins an item of an organ. The same form key gives the same item, however often the form is sent. */
    @Transactional
    public Answer<ItemId> begin(Actor actor, UUID formKey, OrganId organ, Draft draft) {
        if (!rights.may(actor, Permission.DRAFT_ITEM, organ)) {
            return Answer.refused("publication.refused.rights.DRAFT_ITEM");
        }
        Refused<Object> tooEarly = objectionToDay(draft);
        if (tooEarly != null) {
            return tooEarly.as();
        }
        return submissions.once(formKey, () -> items.createdBy(formKey), () -> {
            PublicationItem item = PublicationItem.begun(new ItemId(ids.next()), organ, draft, actor.account());
            items.add(item, formKey);
            desk.record(new Deal(actor, item.id(), 0, ItemAct.BEGIN, ""), item);
            return Answer.done(item.id());
        });
    }

    @Transactional
    public Answer<ItemId> edit(Actor actor, ItemId item, long seen, Draft draft) {
        return desk.carryOut(new Deal(actor, item, seen, ItemAct.EDIT, ""), open -> {
            Refused<Object> tooEarly = objectionToDay(draft);
            return tooEarly == null ? open.edit(draft, actor.account()) : tooEarly.as();
        });
    }

    private @Nullable Refused<Object> objectionToDay(Draft draft) {
        return gate.objectionToDay(draft.content().metadata().generatedOn()).orElse(null);
    }

    /** Hands the working version in for review. */
    @Transactional
    public Answer<ItemId> submit(Actor actor, ItemId item, long seen) {
        return desk.carryOut(new Deal(actor, item, seen, ItemAct.SUBMIT, ""), open -> open.submit(desk.now()));
    }

    /** Opens a new version of a published item; the published one stays on the portal until the new one is approved. */
    @Transactional
    public Answer<ItemId> startCorrection(Actor actor, ItemId item, long seen, String note) {
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            return Answer.refused("publication.refused.correction-note");
        }
        return desk.carryOut(new Deal(actor, item, seen, ItemAct.START_CORRECTION, TypedText.text(note)), open -> {
            int published = open.working().number();
            return open.startCorrection(items.lastVersion(item) + 1, TypedText.text(note), actor.account())
                    .map(correcting -> withAttachments(correcting, published));
        });
    }

    private PublicationItem withAttachments(PublicationItem correcting, int published) {
        items.saveWorking(correcting);
        attachments.copy(correcting.id(), published, correcting.working().number());
        return correcting;
    }

    /** Gives a correction up. */
    @Transactional
    public Answer<ItemId> dropCorrection(Actor actor, ItemId item, long seen) {
        return desk.carryOut(new Deal(actor, item, seen, ItemAct.DROP_CORRECTION, ""), open -> {
            var published = items.version(item, open.publicRelease().version()).orElseThrow();
            return open.dropCorrection(published);
        });
    }
}
