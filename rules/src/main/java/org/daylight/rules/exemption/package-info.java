/** The grounds on which information is or may be withheld (不予公开情形), articles 14 to 16; rules.md 1.3. */
@NullMarked
package org.daylight.rules.exemption;

import org.jspecify.annotations.NullMarked;
