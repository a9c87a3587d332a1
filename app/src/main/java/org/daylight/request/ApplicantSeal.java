package org.daylight.request;

import java.nio.charset.StandardCharsets;
import org.daylight.system.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps applicants unreadable in the database (rules.md R8-04, S-09), and findable by a keyed digest of their document. */
@Component
class ApplicantSeal {

    private static final String PURPOSE = "request-applicant";

    private final Keys keys;

    ApplicantSeal(Keys keys) {
        this.keys = keys;
    }

    byte[] close(Applicant applicant) {
        return keys.encrypt(ApplicantFacts.write(applicant).getBytes(StandardCharsets.UTF_8), PURPOSE);
    }

    Applicant open(byte[] sealed) {
        return ApplicantFacts.read(new String(keys.decrypt(sealed, PURPOSE), StandardCharsets.UTF_8));
    }

    /** The digest that all requests of one person share; absent when no document was shown. */
    byte @Nullable [] index(Applicant applicant) {
        if (applicant.document() == null || applicant.documentNumber().isEmpty()) {
            return null;
        }
        String number = IdentityDocument.canonical(applicant.documentNumber());
        return keys.blindIndex(applicant.document() + ":" + number, "request-applicant-index");
    }
}
