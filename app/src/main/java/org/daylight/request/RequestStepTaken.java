package org.daylight.request;

import org.daylight.organisation.OrganId;
import org.daylight.rules.request.CaseEvent;

/** A step of the procedure was taken on a request; the step holds days and legal facts, never personal data. */
public record RequestStepTaken(RequestId request, OrganId organ, CaseEvent step) {}
