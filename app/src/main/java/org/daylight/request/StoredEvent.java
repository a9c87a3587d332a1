package org.daylight.request;

/**
 * An event as it lies in the database.
 *
 * @param type wire name of its kind
 * @param version version of the facts
 * @param rules version of the rules that accepted it
 */
record StoredEvent(String type, int version, int rules, String facts, String note) {}
