/** The rules of the house as tests; each has a counter-example beside it that proves the rule fires. */
@NullMarked
package org.daylight.gates;

import org.jspecify.annotations.NullMarked;
