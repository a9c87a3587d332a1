/** The tree of organs with its history (机构; 政府信息公开条例 第四条, 第十二条, 第二十条第（二）项). */
@NullMarked
@ApplicationModule(
        displayName = "机构",
        allowedDependencies = {"shared", "system", "audit"})
package org.daylight.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
