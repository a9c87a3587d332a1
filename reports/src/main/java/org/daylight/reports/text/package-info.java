/** Chinese text and figures as people write them: folding, numerals, likeness. Knows nothing of reports. */
@NullMarked
package org.daylight.reports.text;

import org.jspecify.annotations.NullMarked;
