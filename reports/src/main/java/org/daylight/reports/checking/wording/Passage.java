package org.daylight.reports.checking.wording;

import org.daylight.reports.Place;

/**
 * One heading or line of running text.
 *
 * @param section ordinal of the section it stands in, 0 for the preamble
 * @param heading whether it is the heading of that section
 * @param place where
 * @param text as printed
 */
record Passage(int section, boolean heading, Place place, String text) {}
