/** Pages on which administrators keep accounts and roles, and everybody the own account. */
@NullMarked
package org.daylight.workbench.account;

import org.jspecify.annotations.NullMarked;
