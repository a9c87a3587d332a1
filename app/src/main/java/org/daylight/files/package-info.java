/** The content-addressed store of uploaded and published files (design, section 5). */
@NullMarked
@ApplicationModule(
        displayName = "文件库",
        allowedDependencies = {"shared", "system", "audit"})
package org.daylight.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
