package org.daylight.rules.request;

import org.daylight.rules.law.Refusal;

/** What comes of an event: the case after it, or the refusal with its ground and provision. */
public sealed interface CaseResult {

    /** The event was lawful. */
    record Accepted(Case changed) implements CaseResult {}

    /** The event was not lawful; the case is as it was. */
    record Refused(Refusal refusal) implements CaseResult {}
}
