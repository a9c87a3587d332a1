@NullMarked
package org.daylight.web;

import org.jspecify.annotations.NullMarked;
