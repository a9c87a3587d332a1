package org.daylight.publication;

/** The check list of a review before disclosure (rules.md R6-08). */
public enum ReviewPoint {
    SECRECY(true),
    PRIVACY_AND_TRADE_SECRETS(true),
    EXEMPTIONS(true),
    POLITICAL_WORDING(true),
    FACTS_AND_FIGURES(true),
    CONSISTENCY(true),
    OTHER_ORGANS(false),
    DISCLOSURE_CLASS(true),
    ATTACHMENTS_AND_METADATA(true),
    INTERPRETATION(false);

    private final boolean always;

    ReviewPoint(boolean always) {
        this.always = always;
    }

    /** Whether the point concerns every item, so that "not applicable" is no answer. */
    public boolean concernsAll() {
        return always;
    }
}
