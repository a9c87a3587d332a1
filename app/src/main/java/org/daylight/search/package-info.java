/** Chinese full-text search over finished documents (检索; 政府信息公开条例 第二十四条). */
@NullMarked
@ApplicationModule(
        displayName = "检索",
        allowedDependencies = {"shared", "system"})
package org.daylight.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
