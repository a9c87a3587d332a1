package org.daylight.request;

import java.time.Instant;

/** One recorded event: its place in the case, whose hand, and when it was written down. */
record Entry(int sequence, RequestEvent event, Hand by, Instant at) {}
