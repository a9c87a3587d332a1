/** Words that every module uses: identities, the one time zone, answers that may be refusals. No Spring, no state. */
@NullMarked
@ApplicationModule(
        displayName = "公用词汇",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.daylight.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
