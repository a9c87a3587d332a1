/** Drafting, reviewing, correcting and withdrawing what is disclosed (条例 第十七条). */
@NullMarked
package org.daylight.workbench.publication;

import org.jspecify.annotations.NullMarked;
