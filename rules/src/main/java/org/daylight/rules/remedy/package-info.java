/** Remedies (行政复议、行政诉讼): which body, which court, in which order, by when (rules.md 5.3 and 5.4). */
@NullMarked
package org.daylight.rules.remedy;

import org.jspecify.annotations.NullMarked;
