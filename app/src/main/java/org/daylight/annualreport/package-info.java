/** The year's account, and reports of other bodies under observation (年度报告; 政府信息公开条例 第四十九条, 第五十条). */
@NullMarked
@ApplicationModule(
        displayName = "年度报告",
        allowedDependencies = {
            "shared",
            "system",
            "web",
            "audit",
            "organisation",
            "account",
            "files",
            "export",
            "publication",
            "request"
        })
package org.daylight.annualreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
