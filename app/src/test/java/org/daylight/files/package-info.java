@NullMarked
package org.daylight.files;

import org.jspecify.annotations.NullMarked;
