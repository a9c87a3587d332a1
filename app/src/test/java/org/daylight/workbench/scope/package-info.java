/** The matrix of who may do what to things of which organ. */
@NullMarked
package org.daylight.workbench.scope;

import org.jspecify.annotations.NullMarked;
