/**
 * Working days (工作日): the State Council's holiday notices as data, versions included. A year without a notice is refused,
 * never guessed (rules.md section 4).
 */
@NullMarked
package org.daylight.rules.calendar;

import org.jspecify.annotations.NullMarked;
