/** The ground under every module: clock, keys, the embedded database, migrations, persistent jobs. */
@NullMarked
@ApplicationModule(
        displayName = "系统",
        allowedDependencies = {"shared"})
package org.daylight.system;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
