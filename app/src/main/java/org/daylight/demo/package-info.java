/** The fictional district 明湖区, told chapter by chapter through the same use cases that people use. */
@NullMarked
@ApplicationModule(
        displayName = "演示数据",
        allowedDependencies = {
            "shared",
            "system",
            "web",
            "audit",
            "organisation",
            "account",
            "files",
            "search",
            "publication",
            "request",
            "annualreport"
        })
package org.daylight.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
