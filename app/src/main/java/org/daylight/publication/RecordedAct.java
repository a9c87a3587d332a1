package org.daylight.publication;

import java.time.Instant;

/**
 * One line in the history of an item.
 *
 * @param name who, as the person was called then
 * @param note reason or remark; empty where none is asked
 */
public record RecordedAct(ItemAct act, int version, String name, Instant at, String note) {}
