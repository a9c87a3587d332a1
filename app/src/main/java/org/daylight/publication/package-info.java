/** Proactive disclosure: drafting, review, publishing, withdrawal (主动公开; 政府信息公开条例 第十条, 第十七条, 第十九条 to 第二十六条). */
@NullMarked
@ApplicationModule(
        displayName = "主动公开",
        allowedDependencies = {"shared", "system", "web", "audit", "organisation", "account", "files", "search"})
package org.daylight.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
