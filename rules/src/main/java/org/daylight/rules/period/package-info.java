/** Statutory periods (法定期限): length, unit and source of every span of time that the law sets (rules.md 1.5 to 1.10, 5.4). */
@NullMarked
package org.daylight.rules.period;

import org.jspecify.annotations.NullMarked;
