package org.daylight.reports.corpus;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A planted fault.
 *
 * @param code the check that must find it
 * @param cell the cell it is about, null when it is about words
 * @param what what was changed, in English
 * @param follows codes of findings that are true consequences of the same fault
 * @param also a code that tells it as well, empty when none does
 */
record Fault(String code, @Nullable String cell, String what, Set<String> follows, String also) {

    static Fault of(String code, @Nullable String cell, String what, String... follows) {
        return new Fault(code, cell, what, Set.of(follows), "");
    }

    Fault toldAs(String other) {
        return new Fault(code, cell, what, follows, other);
    }
}
