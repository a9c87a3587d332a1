package org.daylight.workbench.audit;

import java.util.Arrays;
import java.util.List;
import org.daylight.audit.Tampering;

/** One place of the trail at which a verification found something. */
public record FoundInTrail(long position, Tampering tampering) {

    /** Reads what a verification keeps: {@code position:TAMPERING}, separated by blanks. */
    static List<FoundInTrail> read(String kept) {
        return Arrays.stream(kept.strip().split("\\s+", -1))
                .filter(each -> each.indexOf(':') > 0)
                .map(each -> each.split(":", 2))
                .map(each -> new FoundInTrail(Long.parseLong(each[0]), Tampering.valueOf(each[1])))
                .toList();
    }
}
