package org.daylight.reports;

/**
 * Where something stands in the source: the line, counted from 1.
 *
 * @param line line of the source file
 */
public record Place(int line) {}
