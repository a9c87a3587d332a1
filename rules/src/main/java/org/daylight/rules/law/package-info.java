/**
 * Citing the law (法律依据): regulations, articles, regimes by date, refusals with their ground and their wording.
 * Everything else in the library names its source with these types.
 */
@NullMarked
package org.daylight.rules.law;

import org.jspecify.annotations.NullMarked;
