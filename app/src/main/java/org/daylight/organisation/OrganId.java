package org.daylight.organisation;

import java.util.UUID;

/** Identity of an organ (机构); it outlives renames, mergers and moves in the tree. */
public record OrganId(UUID value) {

    public static OrganId of(String text) {
        return new OrganId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
