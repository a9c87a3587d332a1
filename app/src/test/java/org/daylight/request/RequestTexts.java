package org.daylight.request;

import org.daylight.rules.report.ApplicantColumn;

/** Applicants for tests that need nothing but a name. */
final class RequestTexts {

    private RequestTexts() {}

    static Applicant applicantNamed(String name) {
        return new Applicant(
                ApplicantColumn.NATURAL_PERSON, name, null, "", new Applicant.Contacts("", "", "", ""), null);
    }
}
