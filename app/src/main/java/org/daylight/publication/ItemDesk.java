package org.daylight.publication;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Function;
import org.daylight.account.Actor;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Where every act on an item passes: the item is held, the person's view of it compared with what it is now, the gate
 * asked; then the act, its line in the history, its entry in the audit trail and its events are kept together.
 */
@Component
class ItemDesk {

    private final PublicationItems items;
    private final ItemGate gate;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ItemDesk(
            PublicationItems items,
            ItemGate gate,
            AuditTrail audit,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.items = items;
        this.gate = gate;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody is about to do.
     *
     * @param seen the revision that the person's page showed
     * @param note reason or remark for the history
     * @param trace what the audit trail keeps beside the version; mostly nothing
     */
    record Deal(Actor actor, ItemId item, long seen, ItemAct act, String note, String trace) {

        Deal(Actor actor, ItemId item, long seen, ItemAct act, String note) {
            this(actor, item, seen, act, note, "");
        }
    }

    /** Carries an act out, inside the caller's transaction. */
    Answer<ItemId> carryOut(Deal deal, Function<PublicationItem, Answer<PublicationItem>> act) {
        return switch (open(deal)) {
            case Answer.Refused<PublicationItem> refused -> refused(deal, refused);
            case Answer.Done<PublicationItem> opened ->
                switch (act.apply(opened.value())) {
                    case Answer.Refused<PublicationItem> refused -> refused(deal, refused);
                    case Answer.Done<PublicationItem> done -> keep(deal, done.value());
                };
        };
    }

    private Answer<PublicationItem> open(Deal deal) {
        PublicationItem item = items.lock(deal.item()).orElse(null);
        if (item == null) {
            return Answer.refused("publication.refused.unknown");
        }
        if (item.revision() != deal.seen()) {
            return changedMeanwhile(deal.item());
        }
        return gate.objection(deal.actor(), item, deal.act())
                .<Answer<PublicationItem>>map(Answer.Refused::as)
                .orElseGet(() -> Answer.done(item));
    }

    private Answer<PublicationItem> changedMeanwhile(ItemId id) {
        return items.lastAct(id)
                .<Answer<PublicationItem>>map(last -> Answer.changedMeanwhile(
                        last.name(),
                        last.at(),
                        new DefaultMessageSourceResolvable(
                                "publication.meanwhile." + last.act().name())))
                .orElseGet(() -> Answer.refused("publication.refused.unknown"));
    }

    private Answer<ItemId> keep(Deal deal, PublicationItem item) {
        items.save(item);
        record(deal, item);
        return Answer.done(item.id());
    }

    /** Writes down an act that has been done. */
    void record(Deal deal, PublicationItem item) {
        items.recordAct(item, deal.actor(), deal.act(), deal.note());
        audit.record(Deed.done(
                deal.actor().subject(),
                action(deal),
                object(deal),
                ("version " + item.working().number() + " " + deal.trace()).strip()));
        item.takeEvents().forEach(events::publishEvent);
    }

    private Answer<ItemId> refused(Deal deal, Answer.Refused<PublicationItem> refusal) {
        audit.record(Deed.refused(deal.actor().subject(), action(deal), object(deal), refusal.messageKey()));
        return refusal.as();
    }

    private static String action(Deal deal) {
        return "item." + deal.act().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String object(Deal deal) {
        return "item:" + deal.item();
    }

    Instant now() {
        return clock.instant();
    }
}
