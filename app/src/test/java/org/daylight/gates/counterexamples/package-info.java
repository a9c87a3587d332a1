/** Everything the house forbids, kept here so that each gate can show that it fires. */
@NullMarked
package org.daylight.gates.counterexamples;

import org.jspecify.annotations.NullMarked;
