package org.daylight.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What other modules need to know of an organ today.
 *
 * @param slug the readable part of its public address, lower-case words joined by hyphens
 * @param name its full official name today
 * @param parent the organ above it; null only for the government at the root
 */
public record OrganSummary(
        OrganId id,
        String slug,
        String name,
        OrganKind kind,
        @Nullable OrganId parent) {}
