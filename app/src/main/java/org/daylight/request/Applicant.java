package org.daylight.request;

import org.daylight.rules.report.ApplicantColumn;
import org.daylight.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Who asks (申请人): no field beyond what 第二十九条 of the 条例 needs (rules.md R8-03). Kept encrypted.
 *
 * @param column natural person or one of the five kinds of organisation that the annual report counts
 * @param name as on the identity document
 * @param document absent when a letter came without one; the office then asks for it
 * @param documentNumber empty when not given
 * @param agent who acts for the applicant; absent when nobody does
 */
public record Applicant(
        ApplicantColumn column,
        String name,
        @Nullable IdentityDocument document,
        String documentNumber,
        Contacts contacts,
        @Nullable Agent agent) {

    /** Ways to reach the applicant; each may be empty, not all of them. */
    public record Contacts(String phone, String email, String address, String postcode) {

        public Contacts {
            phone = TypedText.line(phone);
            email = TypedText.line(email);
            address = TypedText.line(address);
            postcode = TypedText.line(postcode);
        }

        boolean isEmpty() {
            return phone.isEmpty() && email.isEmpty() && address.isEmpty();
        }
    }

    /** The agent (代理人), who shows a power of attorney and both identity proofs (rules.md R1-36). */
    public record Agent(String name, @Nullable IdentityDocument document, String documentNumber, String phone) {

        public Agent {
            name = TypedText.line(name);
            documentNumber = TypedText.line(documentNumber);
            phone = TypedText.line(phone);
        }
    }

    public Applicant {
        if (!column.isApplicantClass()) {
            throw new IllegalArgumentException("the sum of all applicants is not an applicant");
        }
        name = TypedText.line(name);
        documentNumber = TypedText.line(documentNumber);
    }

    /** The name as a list may show it: the first character and a star for each other one. */
    public String maskedName() {
        return mask(name, column == ApplicantColumn.NATURAL_PERSON ? 1 : 4);
    }

    /** The number with all but the first three and last two places hidden. */
    public String maskedDocumentNumber() {
        int length = documentNumber.length();
        return length <= 5
                ? "*".repeat(length)
                : documentNumber.substring(0, 3) + "*".repeat(length - 5) + documentNumber.substring(length - 2);
    }

    private static String mask(String text, int shown) {
        int[] points = text.codePoints().toArray();
        StringBuilder masked = new StringBuilder();
        for (int place = 0; place < points.length; place++) {
            masked.appendCodePoint(place < shown ? points[place] : '*');
        }
        return masked.toString();
    }
}
