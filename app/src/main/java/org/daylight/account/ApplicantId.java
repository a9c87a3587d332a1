package org.daylight.account;

import java.util.UUID;

/** Identity of an applicant's account (申请人账号). */
public record ApplicantId(UUID value) {

    public static ApplicantId of(String text) {
        return new ApplicantId(UUID.fromString(text));
    }

    /** How the trail names the person. */
    public String subject() {
        return "applicant:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
