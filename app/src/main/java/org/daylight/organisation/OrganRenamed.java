package org.daylight.organisation;

import java.time.LocalDate;

/** An organ got another name, another address, or both (更名). */
public record OrganRenamed(
        OrganId organ,
        String nameBefore,
        String nameAfter,
        String slugBefore,
        String slugAfter,
        LocalDate effectiveOn) {}
