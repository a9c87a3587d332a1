package org.daylight.organisation;

import java.time.LocalDate;

/**
 * What a change in the tree rests on.
 *
 * @param effectiveOn the day from which the change holds
 * @param basis the paper that orders it, for instance a plan for the reform of organs with its number (设立、变更依据)
 */
public record Decree(LocalDate effectiveOn, String basis) {}
