/** Annual reports (政府信息公开工作年度报告) as a plain library: typed formats, readers, checks, comparison. */
@NullMarked
package org.daylight.reports;

import org.jspecify.annotations.NullMarked;
