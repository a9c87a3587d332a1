package org.daylight.account;

import java.time.Instant;

/**
 * How a staff account stands at this moment; read anew with each request, so that what is withdrawn is gone at once.
 *
 * @param temporaryPassword whether the password was given by somebody else and must be changed
 * @param secondFactor whether a second factor is set up
 */
record Standing(Actor actor, Instant passwordChangedAt, boolean temporaryPassword, boolean secondFactor) {}
