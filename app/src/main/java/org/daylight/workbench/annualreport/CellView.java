package org.daylight.workbench.annualreport;

/**
 * One cell of a printed table.
 *
 * @param text the figure as the source prints it, a dash when blank
 * @param mark {@code bad}, {@code warn}, {@code info} or empty
 * @param link where the figure leads: the gravest finding that speaks of it, or the cases behind it; empty for nowhere
 */
public record CellView(String text, String mark, String link) {}
