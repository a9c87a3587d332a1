/** The information processing fee (信息处理费): two progressive tariffs in fen, never both on one request (rules.md section 3). */
@NullMarked
package org.daylight.rules.fee;

import org.jspecify.annotations.NullMarked;
