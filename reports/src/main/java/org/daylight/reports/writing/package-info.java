/** Reports, findings and comparisons as stable JSON. */
@NullMarked
package org.daylight.reports.writing;

import org.jspecify.annotations.NullMarked;
