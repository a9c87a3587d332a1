/** What the running text of a report says: its figures with what they count, exactness, year and scope. */
@NullMarked
package org.daylight.reports.prose;

import org.jspecify.annotations.NullMarked;
