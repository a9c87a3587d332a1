/** Daylight (阳光公开): a modular monolith; every package directly below this one is a module of the house. */
@NullMarked
package org.daylight;

import org.jspecify.annotations.NullMarked;
