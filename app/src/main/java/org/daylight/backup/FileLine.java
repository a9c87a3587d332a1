package org.daylight.backup;

/**
 * One content of the file store in a backup, as a line: name in the store, size and digest of its encrypted copy. Lists
 * are ordered by name, so that two of them are compared side by side however long they are.
 */
record FileLine(String name, long size, String sha256) {

    static FileLine parse(String line) {
        String[] fields = line.split(" ", -1);
        return new FileLine(fields[0], Long.parseLong(fields[1]), fields[2]);
    }

    String text() {
        return name + " " + size + " " + sha256 + "\n";
    }
}
