package org.daylight.workbench.annualreport;

/**
 * One finding as a sentence.
 *
 * @param fragment its place on the page
 * @param mark {@code bad}, {@code warn} or {@code info}
 */
public record FindingView(String fragment, String mark, String code, String message, int line, String quote) {}
