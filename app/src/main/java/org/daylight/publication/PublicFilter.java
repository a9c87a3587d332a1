package org.daylight.publication;

import org.daylight.organisation.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * Which published items a list shows.
 *
 * @param themeTop two digits of a top class; null means every theme
 * @param year of first publication; null means every year
 * @param cursor the {@code next} of the page before; null means the newest
 * @param size 1 to 100
 */
public record PublicFilter(
        @Nullable OrganId organ,
        @Nullable String themeTop,
        @Nullable Integer year,
        @Nullable String cursor,
        int size) {

    public PublicFilter {
        size = Math.clamp(size, 1, 100);
    }

    public static PublicFilter newest(int size) {
        return new PublicFilter(null, null, null, null, size);
    }

    public static PublicFilter newestOf(OrganId organ, int size) {
        return new PublicFilter(organ, null, null, null, size);
    }
}
