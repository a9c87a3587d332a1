/** Two reports set side by side. */
@NullMarked
package org.daylight.reports.comparing;

import org.jspecify.annotations.NullMarked;
