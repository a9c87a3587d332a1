package org.daylight.audit;

import org.daylight.shared.Outage;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The end of the trail is not the one that was sealed here. Nothing is recorded behind it, and so no act is done that
 * must be recorded, until an operator has looked into it.
 */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
final class TrailBroken extends RuntimeException implements Outage {

    private static final long serialVersionUID = 1L;

    TrailBroken() {
        super("the end of the audit trail is not the one that was sealed here; nothing is recorded behind it");
    }

    @Override
    public String kind() {
        return "trail";
    }
}
