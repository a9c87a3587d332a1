package org.daylight.publication;

import java.time.LocalDate;
import org.daylight.organisation.OrganId;
import org.jspecify.annotations.Nullable;

/** A published item as a line of a list. */
public record PublicItemLine(
        ItemId id,
        OrganId organ,
        String title,
        LocalDate publishedOn,
        Theme theme,
        @Nullable DocumentNumber documentNumber,
        Validity.@Nullable Status validity) {}
