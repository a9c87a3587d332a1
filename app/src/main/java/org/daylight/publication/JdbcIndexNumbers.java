package org.daylight.publication;

import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganProfiles;
import org.daylight.organisation.OrganisationCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counter row stays locked until the publishing transaction ends: a rolled back publication gives its number back. */
@Component
class JdbcIndexNumbers implements IndexNumbers {

    private final JdbcClient jdbc;
    private final OrganProfiles profiles;

    JdbcIndexNumbers(JdbcClient jdbc, OrganProfiles profiles) {
        this.jdbc = jdbc;
        this.profiles = profiles;
    }

    @Override
    public IndexNumber issue(OrganId organ, int year) {
        String code = codeOf(organ);
        int serial = jdbc.sql("""
                        INSERT INTO publication_index_serial (organ, year, last) VALUES (:organ, :year, 1)
                        ON CONFLICT (organ, year) DO UPDATE SET last = publication_index_serial.last + 1
                        RETURNING last""")
                .param("organ", organ.value())
                .param("year", year)
                .query(Integer.class)
                .single();
        return IndexNumber.of(code, year, serial);
    }

    private String codeOf(OrganId organ) {
        return jdbc.sql("SELECT code FROM publication_organ_code WHERE organ = :organ")
                .param("organ", organ.value())
                .query(String.class)
                .optional()
                .orElseGet(() -> newCode(organ));
    }

    /** For an organ whose code is not recorded: DL and a running number, which no official code looks like. */
    private static OrganisationCode localCode(int position) {
        return OrganisationCode.complete("DL%06d".formatted(position));
    }

    /** Two first publications of one organ, or of two organs, take turns here. */
    private String newCode(OrganId organ) {
        jdbc.sql("LOCK TABLE publication_organ_code IN SHARE ROW EXCLUSIVE MODE")
                .update();
        int position = jdbc.sql("SELECT coalesce(max(position), 0) + 1 FROM publication_organ_code")
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        INSERT INTO publication_organ_code (organ, position, code) VALUES (:organ, :position, :code)
                        ON CONFLICT (organ) DO NOTHING""")
                .param("organ", organ.value())
                .param("position", position)
                .param(
                        "code",
                        profiles.codeFor(organ)
                                .orElseGet(() -> localCode(position))
                                .value())
                .update();
        return jdbc.sql("SELECT code FROM publication_organ_code WHERE organ = :organ")
                .param("organ", organ.value())
                .query(String.class)
                .single();
    }
}
