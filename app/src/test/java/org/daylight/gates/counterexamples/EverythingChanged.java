package org.daylight.gates.counterexamples;

import java.util.List;

/** An event that carries a living thing. */
public record EverythingChanged(String what, List<ForbiddenImpl> entities) {}
