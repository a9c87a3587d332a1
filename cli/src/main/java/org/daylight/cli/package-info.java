/** The commands of {@code ./daylight} that need no server; each reads arguments, asks a library, prints. */
@NullMarked
package org.daylight.cli;

import org.jspecify.annotations.NullMarked;
