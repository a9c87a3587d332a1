package org.daylight.annualreport;

/**
 * Two names that may be of one body; only a person decides.
 *
 * @param name the shorter one
 * @param other the fuller one
 * @param rivals how many other names the shorter one might as well belong to
 */
public record NameProposal(ObservedName name, ObservedName other, Ground ground, int rivals) {

    /** Why they may be of one body. */
    public enum Ground {
        /** They differ only in blanks, brackets and full or half width. */
        NOTATION,
        /** A government, and the office that publishes for it. */
        GOVERNMENT,
        /** One of them leaves out the province or city to which the place belongs. */
        PLACE
    }
}
