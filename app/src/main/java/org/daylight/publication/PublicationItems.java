package org.daylight.publication;

import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;

/** All items, whatever their state. */
interface PublicationItems {

    Optional<PublicationItem> find(ItemId id);

    /** The same, held against every other change until the transaction ends. */
    Optional<PublicationItem> lock(ItemId id);

    /** The item that a form has created before. */
    Optional<ItemId> createdBy(UUID formKey);

    /** One of its versions. */
    Optional<PublicationItem.Version> version(ItemId id, int number);

    /** Adds the item that a form creates. */
    void add(PublicationItem item, UUID formKey);

    void save(PublicationItem item);

    /** Writes the working version alone, for what refers to it before the item is saved. */
    void saveWorking(PublicationItem item);

    /** The highest number given to a version of the item, also of a correction given up. */
    int lastVersion(ItemId id);

    void recordAct(PublicationItem item, Actor actor, ItemAct act, String note);

    Optional<RecordedAct> lastAct(ItemId id);
}
