/** Organs and reading places as the public sees them. */
@NullMarked
package org.daylight.portal.organisation;

import org.jspecify.annotations.NullMarked;
