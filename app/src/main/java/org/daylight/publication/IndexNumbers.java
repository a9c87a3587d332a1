package org.daylight.publication;

import org.daylight.organisation.OrganId;

/** Issues 索引号. */
interface IndexNumbers {

    /** The next number of the organ in the year; part of the caller's transaction, so that no number is lost. */
    IndexNumber issue(OrganId organ, int year);
}
