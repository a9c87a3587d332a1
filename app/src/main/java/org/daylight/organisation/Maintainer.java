package org.daylight.organisation;

/**
 * The person who maintains organs, as far as this module needs to know; whether the person may is decided by the callers
 * above, because accounts stand above organs.
 *
 * @param subject how the audit trail names the person
 * @param name how colleagues know the person; told to whoever edited at the same time
 */
public record Maintainer(String subject, String name) {}
