package org.daylight.annualreport;

import org.springframework.core.io.InputStreamSource;

/**
 * A file as somebody hands it in, or pasted text.
 *
 * @param name only shown, never used as a path
 * @param content opened once
 */
public record HandedIn(String name, InputStreamSource content) {}
