package org.daylight.workbench.annualreport;

/** What was typed into the form of a correction; nothing at the first look. */
public record TypedCorrection(String value, String reason) {}
