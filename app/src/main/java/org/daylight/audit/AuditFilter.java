package org.daylight.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail are wanted; null asks for all.
 *
 * @param from the first moment
 * @param until the moment before which the line was written
 * @param subject who acted, exactly
 * @param action the beginning of the action's word, so that {@code request} finds {@code request.confirmed}
 * @param object on what, the beginning
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String subject,
        @Nullable String action,
        @Nullable String object) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
