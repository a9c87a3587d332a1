/**
 * The national annual-report tables as data (政府信息公开工作年度报告): rows, columns and balance equations that the
 * application and the {@code reports} library share. Source: 国办公开办函〔2021〕30号; rules.md section 2.
 */
@NullMarked
package org.daylight.rules.report;

import org.jspecify.annotations.NullMarked;
