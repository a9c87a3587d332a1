/** Pages of the system administrator. */
@NullMarked
package org.daylight.workbench.system;

import org.jspecify.annotations.NullMarked;
