/** The own exports of whoever works here: how far they are, and their files. */
@NullMarked
package org.daylight.workbench.export;

import org.jspecify.annotations.NullMarked;
