/** Figures of the running text against each other, the tables and last year (rules.md 2.6). */
@NullMarked
package org.daylight.reports.checking.prose;

import org.jspecify.annotations.NullMarked;
