package org.daylight.request;

/**
 * A case as its reader saw it.
 *
 * @param version how many entries it had then; when it has more now, the act is refused and the news told
 */
public record CaseAt(RequestId request, int version) {}
