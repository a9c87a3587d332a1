/** The checks of rules.md 2.5 and 2.6 on tables, headings, versions and years. */
@NullMarked
package org.daylight.reports.checking;

import org.jspecify.annotations.NullMarked;
