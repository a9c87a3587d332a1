package org.daylight.request;

import org.daylight.organisation.OrganId;
import org.daylight.rules.request.CaseState;

/** A request as the list of an account shows it. */
public record KeptRequest(RequestId id, String number, OrganId organ, CaseState state) {}
