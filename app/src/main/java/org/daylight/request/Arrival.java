package org.daylight.request;

import java.time.LocalDate;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.Channel;

/**
 * How and when a request reached the organ, which decides the day of receipt (条例 第三十一条).
 *
 * @param on the day of handing over, of signing for the letter, of finding it in the letter box, or of sending online
 * @param toOtherUnit whether a letter was addressed to another unit of the organ (rules.md R1-41)
 */
public record Arrival(Channel channel, LocalDate on, boolean toOtherUnit) {

    CaseEvent.Submitted event() {
        return new CaseEvent.Submitted(on, channel, toOtherUnit);
    }
}
