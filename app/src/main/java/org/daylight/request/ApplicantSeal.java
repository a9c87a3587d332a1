package org.daylight.request;

import org.daylight.system.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps applicants unreadable in the database (rules.md R8-04, S-09), and findable by a keyed digest of their document. */
@Component
class ApplicantSeal {

    private static final String PURPOSE = "request-applicant";

    private final JsonMapper json = JsonMapper.builder().build();
    private final Keys keys;

    ApplicantSeal(Keys keys) {
        this.keys = keys;
    }

    byte[] close(Applicant applicant) {
        return keys.encrypt(json.writeValueAsBytes(applicant), PURPOSE);
    }

    Applicant open(byte[] sealed) {
        return json.readValue(keys.decrypt(sealed, PURPOSE), Applicant.class);
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
