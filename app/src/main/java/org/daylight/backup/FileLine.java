package org.daylight.backup;

/**
 * One content of the file store in a backup, as a line: its name, which says what it is, and the size of its encrypted copy
 * when the line was written. Lists are ordered by name, so that two of them are compared side by side however long they are.
 */
record FileLine(String name, long size) {

    static FileLine parse(String line) {
        int blank = line.indexOf(' ');
        return new FileLine(line.substring(0, blank), Long.parseLong(line.substring(blank + 1)));
    }

    String text() {
        return name + " " + size + "\n";
    }
}
