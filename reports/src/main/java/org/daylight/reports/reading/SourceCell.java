package org.daylight.reports.reading;

import org.daylight.reports.Place;

/**
 * One cell of a table row whose source says where it stands.
 *
 * @param place where
 * @param text as printed
 * @param column where it begins: a column of the table, or a point of the page's width
 * @param columns how wide it is, in the same measure
 */
record SourceCell(Place place, String text, int column, int columns) {}
