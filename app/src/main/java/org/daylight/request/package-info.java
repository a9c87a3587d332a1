/** Disclosure upon request, from receipt to answer (依申请公开; 政府信息公开条例 第二十七条 to 第四十五条). */
@NullMarked
@ApplicationModule(
        displayName = "依申请公开",
        allowedDependencies = {"shared", "system", "web", "audit", "organisation", "account", "files", "publication"})
package org.daylight.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
