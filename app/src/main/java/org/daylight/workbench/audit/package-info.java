/** Pages on which the audit administrator reads the trail. */
@NullMarked
package org.daylight.workbench.audit;

import org.jspecify.annotations.NullMarked;
