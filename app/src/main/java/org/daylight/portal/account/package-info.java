/** The applicant's own account: register, sign in, look at what is kept. */
@NullMarked
package org.daylight.portal.account;

import org.jspecify.annotations.NullMarked;
