package org.daylight.account;

/** What somebody typed at a door. */
public record Credentials(String name, String password) {

    /** Nobody's password is longer; hashing a megabyte would only help who wants to keep us busy. */
    private static final int LONGEST = 512;

    boolean isTooLong() {
        return name.length() > LONGEST || password.length() > LONGEST;
    }

    @Override
    public String toString() {
        return "Credentials";
    }
}
