/** Benchmarks: each prints a ratio against an honest reference of the same run. */
@NullMarked
package org.daylight.bench;

import org.jspecify.annotations.NullMarked;
