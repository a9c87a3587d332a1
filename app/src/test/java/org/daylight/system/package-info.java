@NullMarked
package org.daylight.system;

import org.jspecify.annotations.NullMarked;
