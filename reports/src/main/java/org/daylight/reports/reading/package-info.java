/** From a source to reports: encodings, layouts, labels, tables (what cannot be placed is said, never guessed). */
@NullMarked
package org.daylight.reports.reading;

import org.jspecify.annotations.NullMarked;
