/** What tests share: one real PostgreSQL per test JVM with a fresh database per context, a clock that stands still. */
@NullMarked
package org.daylight.testing;

import org.jspecify.annotations.NullMarked;
