/**
 * Files written out of the house's own data, as persistent jobs with progress (导出): whatever takes longer than a click
 * is asked for, written behind the pages, and fetched by the person who asked (lessons, no. 24; design, section 6).
 */
@NullMarked
@ApplicationModule(
        displayName = "导出",
        allowedDependencies = {"shared", "system", "audit", "files"})
package org.daylight.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
