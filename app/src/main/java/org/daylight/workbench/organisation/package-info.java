/** Where staff maintain organs and reading places. */
@NullMarked
package org.daylight.workbench.organisation;

import org.jspecify.annotations.NullMarked;
