/** Reading and finding what is disclosed (条例 第二十三条, 第二十四条: search, reading, download). */
@NullMarked
package org.daylight.portal.publication;

import org.jspecify.annotations.NullMarked;
