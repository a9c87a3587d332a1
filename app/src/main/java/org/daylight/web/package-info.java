/** What all three doors share: pages, messages, form tickets, error translation, security headers. */
@NullMarked
@ApplicationModule(
        displayName = "网页基础",
        allowedDependencies = {"shared", "system"})
package org.daylight.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
