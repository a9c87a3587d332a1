package org.daylight.web;

import java.util.HashMap;
import java.util.Map;

/** How many uploads of one network address may be in the house at once, so that one sender cannot fill the disk. */
final class UploadSlots {

    private final int most;
    private final Map<String, Integer> taken = new HashMap<>();

    UploadSlots(int most) {
        this.most = most;
    }

    /** Takes a slot; whoever got one gives it back. */
    synchronized boolean take(String source) {
        int before = taken.getOrDefault(source, 0);
        if (before >= most) {
            return false;
        }
        taken.put(source, before + 1);
        return true;
    }

    synchronized void giveBack(String source) {
        taken.computeIfPresent(source, (each, count) -> count > 1 ? count - 1 : null);
    }
}
