package org.daylight.request;

import org.daylight.account.Actor;

/** Whose hand wrote an entry: the subject for the trail, and the name as it was on that day. */
record Hand(String subject, String name) {

    static final Hand APPLICANT = new Hand("applicant", "");
    static final Hand SYSTEM = new Hand("system", "");

    static Hand of(Actor actor) {
        return new Hand(actor.subject(), actor.name());
    }
}
