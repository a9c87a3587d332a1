/** Asking for information and following the answer, for people without an account (依申请公开). */
@NullMarked
package org.daylight.portal.request;

import org.jspecify.annotations.NullMarked;
