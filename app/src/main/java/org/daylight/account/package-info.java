/** Staff accounts, roles, scopes and sign-in (账号与权限; rules.md S-01 to S-05). */
@NullMarked
@ApplicationModule(
        displayName = "账号与权限",
        allowedDependencies = {"shared", "system", "web", "audit", "organisation"})
package org.daylight.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
