package org.daylight.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides about staff accounts.
 *
 * @param secondFactor who must show a second factor; in a demonstration nobody must (rules.md S-03)
 */
@ConfigurationProperties("daylight.account")
record AccountSettings(@DefaultValue("ADMINISTRATORS") SecondFactorDuty secondFactor) {

    /** For whom a second factor is a duty; everybody else may set one up. */
    enum SecondFactorDuty {
        /** Only where something before this system already asks for a certificate or a token. */
        NOBODY,
        ADMINISTRATORS,
        STAFF
    }
}
