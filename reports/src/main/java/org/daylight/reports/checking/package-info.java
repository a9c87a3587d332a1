/** The checks of rules.md 2.5 and 2.6; this package has those of tables, versions and years and calls the others. */
@NullMarked
package org.daylight.reports.checking;

import org.jspecify.annotations.NullMarked;
