/** Whole stories in a real Chromium. */
@NullMarked
package org.daylight.e2e;

import org.jspecify.annotations.NullMarked;
