/** The staff door (工作台). */
@NullMarked
@ApplicationModule(
        displayName = "工作台",
        allowedDependencies = {
            "shared",
            "system",
            "web",
            "audit",
            "backup",
            "organisation",
            "account",
            "files",
            "export",
            "search",
            "publication",
            "request",
            "annualreport"
        })
package org.daylight.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
