/** The append-only, hash-chained record of who did what (审计; rules.md S-06, S-07). */
@NullMarked
@ApplicationModule(
        displayName = "审计",
        allowedDependencies = {"shared", "system"})
package org.daylight.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
