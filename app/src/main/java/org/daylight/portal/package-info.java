/** The public door (门户网站; 政府信息公开条例 第二十三条 to 第二十五条). */
@NullMarked
@ApplicationModule(
        displayName = "门户网站",
        allowedDependencies = {
            "shared",
            "system",
            "web",
            "organisation",
            "account",
            "files",
            "search",
            "publication",
            "request",
            "annualreport"
        })
package org.daylight.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
