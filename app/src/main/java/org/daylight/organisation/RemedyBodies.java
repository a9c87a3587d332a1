package org.daylight.organisation;

import java.util.List;

/**
 * Where one turns against a reply that an organ signs in its own name (救济机关; rules.md 5.3): data of each organ, never
 * derived, because concentration of courts and vertical leadership differ by place. A government and its office have
 * rows of their own.
 *
 * @param reviewBody the body for administrative reconsideration (行政复议机关)
 * @param court the court of first instance (第一审人民法院)
 */
public record RemedyBodies(
        String reviewBody, String reviewAddress, String reviewTelephone, String court, String courtAddress) {

    private static final int NAME = 100;
    private static final int ADDRESS = 300;

    /** Everything that is wrong with the fields. */
    public List<FieldProblem> problems() {
        return new FieldChecks()
                .required("review-body", reviewBody, NAME)
                .required("review-address", reviewAddress, ADDRESS)
                .that(ContactPoint.isTelephone(reviewTelephone), "review-telephone", "organisation.problem.telephone")
                .required("court", court, NAME)
                .required("court-address", courtAddress, ADDRESS)
                .problems();
    }
}
