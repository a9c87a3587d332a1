package org.daylight.organisation;

import java.util.regex.Pattern;
import org.daylight.shared.EmailAddress;

/**
 * How to reach an organ or its disclosure office (办公地址、办公时间、联系电话、传真号码、互联网联系方式; 条例 第十二条). A field
 * that is not known is empty.
 *
 * @param name of the office; empty where the organ itself is meant
 * @param openingHours in words, for instance working days and hours in summer and winter
 * @param online how to write over the internet
 */
public record ContactPoint(
        String name,
        String address,
        String openingHours,
        String telephone,
        String fax,
        String postcode,
        String email,
        String online) {

    private static final Pattern TELEPHONE = Pattern.compile("[0-9][0-9 ,;、，；()（）转+-]{4,58}");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{6}");
    private static final int SHORT = 100;
    private static final int LONG = 300;

    /** A place of which nothing is known yet. */
    public static final ContactPoint UNKNOWN = new ContactPoint("", "", "", "", "", "", "", "");

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Checks the fields, whose names begin with the prefix. */
    void check(FieldChecks checks, String prefix) {
        checks.optional(prefix + "name", name, SHORT)
                .optional(prefix + "address", address, LONG)
                .optional(prefix + "opening-hours", openingHours, LONG)
                .matches(prefix + "telephone", telephone, TELEPHONE, "organisation.problem.telephone")
                .matches(prefix + "fax", fax, TELEPHONE, "organisation.problem.telephone")
                .matches(prefix + "postcode", postcode, POSTCODE, "organisation.problem.postcode")
                .that(
                        email.isEmpty() || EmailAddress.parse(email).isPresent(),
                        prefix + "email",
                        "organisation.problem.email")
                .optional(prefix + "email", email, SHORT)
                .optional(prefix + "online", online, LONG);
    }

    static boolean isTelephone(String text) {
        return text.isEmpty() || TELEPHONE.matcher(text).matches();
    }
}
