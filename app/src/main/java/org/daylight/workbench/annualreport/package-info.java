/** Pages of the annual report and of the observatory (年度报告、年报观察). */
@NullMarked
package org.daylight.workbench.annualreport;

import org.jspecify.annotations.NullMarked;
