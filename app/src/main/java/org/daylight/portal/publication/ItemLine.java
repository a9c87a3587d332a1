package org.daylight.portal.publication;

import java.time.LocalDate;
import org.daylight.publication.Theme;
import org.daylight.publication.Validity;
import org.jspecify.annotations.Nullable;

/** A line of a list of items, ready to be drawn. */
public record ItemLine(
        String address,
        String title,
        String organ,
        LocalDate publishedOn,
        Theme theme,
        String documentNumber,
        Validity.@Nullable Status validity) {}
