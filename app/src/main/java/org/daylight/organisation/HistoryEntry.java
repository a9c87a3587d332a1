package org.daylight.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of an organ's legal history.
 *
 * @param effectiveOn the day from which the change holds
 * @param basis the paper that ordered it
 * @param nameBefore the old name, the old parent's name, or the name of the organ that came in, as the act has it
 * @param nameAfter the new name, the new parent's name, or the name of the organ that went out
 * @param other the other organ concerned, if any
 */
public record HistoryEntry(
        OrganAct act,
        LocalDate effectiveOn,
        String basis,
        String nameBefore,
        String nameAfter,
        @Nullable OrganId other) {}
