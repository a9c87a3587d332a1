/** Headings, dates, lists, names and wording of a report: what can be wrong apart from figures (rules.md 2.5, 2.6). */
@NullMarked
package org.daylight.reports.checking.wording;

import org.jspecify.annotations.NullMarked;
