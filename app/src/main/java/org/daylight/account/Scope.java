package org.daylight.account;

/** How far a role reaches in the tree of organs (design: rights are permissions × scope). */
public enum Scope {
    /** What belongs to the person's organ. */
    OWN_ORGAN,
    /** What belongs to the person's organ or to any organ below it. */
    SUBTREE,
    /** Everything in the installation. */
    EVERYTHING
}
