package org.daylight.publication;

/** What the reviewer found on a point of the list. */
public enum PointFinding {
    IN_ORDER,
    NOT_APPLICABLE,
    DEFECTIVE
}
