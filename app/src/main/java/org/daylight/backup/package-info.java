/** Backup, its verification and its restoration (备份与恢复; rules.md 8.3): records, files and keys, each kept apart. */
@NullMarked
@ApplicationModule(
        displayName = "备份与恢复",
        allowedDependencies = {"shared", "system", "files", "audit"})
package org.daylight.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
