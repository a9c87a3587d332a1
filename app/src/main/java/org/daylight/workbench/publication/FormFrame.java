package org.daylight.workbench.publication;

/**
 * Where the form is sent and what it carries besides its fields.
 *
 * @param ticket of a new item; empty when an item is changed
 * @param seen the revision that was read; 0 for a new item
 * @param classFixed whether the disclosure class can no longer be chosen
 */
public record FormFrame(String address, String ticket, String organ, long seen, boolean classFixed) {

    public boolean isNew() {
        return !ticket.isEmpty();
    }
}
