/**
 * The points that the law leaves unsettled, as named settings of each organ: typed, with a default, dated, and with the
 * person and the reason of every change (rules.md section 10).
 */
@NullMarked
package org.daylight.rules.setting;

import org.jspecify.annotations.NullMarked;
