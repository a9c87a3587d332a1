/** The case work on requests for information: list, case, register, reply (依申请公开). */
@NullMarked
package org.daylight.workbench.request;

import org.jspecify.annotations.NullMarked;
