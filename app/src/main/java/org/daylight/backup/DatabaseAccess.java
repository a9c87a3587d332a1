package org.daylight.backup;

/** How the records are reached: JDBC address, user and password. */
record DatabaseAccess(String url, String user, String password) {

    @Override
    public String toString() {
        return "DatabaseAccess[" + url + "]";
    }
}
