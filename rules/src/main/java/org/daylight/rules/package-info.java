/**
 * The law of open government information (政府信息公开) as pure Java. Nothing here reads a clock, a file of the machine, a
 * database or a framework: dates come as arguments, refusals go out as values with the article that founds them.
 */
@NullMarked
package org.daylight.rules;

import org.jspecify.annotations.NullMarked;
