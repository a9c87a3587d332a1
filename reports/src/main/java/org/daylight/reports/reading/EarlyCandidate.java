package org.daylight.reports.reading;

import java.math.BigDecimal;
import org.daylight.reports.Place;

/**
 * A figure that may be meant by a field of a report for 2008 to 2018.
 *
 * @param value the figure; amounts in 万元
 * @param raw as printed
 * @param place where
 * @param rounded whether the text says 余, 约, 近 or counts in 万
 * @param clause the clause it stands in
 */
record EarlyCandidate(BigDecimal value, String raw, Place place, boolean rounded, String clause) {}
