package org.daylight.account;

import java.util.UUID;

/** Identity of a staff account (账号). */
public record AccountId(UUID value) {

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
