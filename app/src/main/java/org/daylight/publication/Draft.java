package org.daylight.publication;

/** What a drafter writes: the class of the information and what it says. */
public record Draft(Disclosure disclosure, ItemContent content) {}
