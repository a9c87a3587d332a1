package org.daylight.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcOrganProfiles implements OrganProfiles {

    private static final String ORGAN = "ORGAN";
    private static final String OFFICE = "DISCLOSURE_OFFICE";

    private final JdbcClient jdbc;

    JdbcOrganProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            OrganSummary organ,
            long version,
            boolean inForce,
            @Nullable CreditCode creditCode,
            @Nullable OrganisationCode organisationCode,
            String functions) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<OrganProfile> find(OrganId organ) {
        return jdbc.sql("""
                        SELECT o.id, o.slug, o.name, o.kind, o.parent, o.version, o.dissolved_on IS NULL AS in_force,
                               p.credit_code, p.organisation_code, p.functions
                        FROM organ o LEFT JOIN organ_profile p ON p.organ = o.id WHERE o.id = :organ""")
                .param("organ", organ.value())
                .query((row, n) -> new Row(
                        JdbcOrganDirectory.summary(row),
                        row.getLong("version"),
                        row.getBoolean("in_force"),
                        CreditCode.parse(text(row, "credit_code")).orElse(null),
                        OrganisationCode.parse(text(row, "organisation_code")).orElse(null),
                        text(row, "functions")))
                .optional()
                .map(this::whole);
    }

    private OrganProfile whole(Row row) {
        OrganId organ = row.organ().id();
        Map<String, ContactPoint> contacts = contacts(organ);
        var particulars = new OrganProfile.Particulars(
                row.creditCode(),
                row.organisationCode(),
                row.functions(),
                contacts.getOrDefault(ORGAN, ContactPoint.UNKNOWN),
                contacts.getOrDefault(OFFICE, ContactPoint.UNKNOWN));
        return new OrganProfile(
                row.organ(),
                row.version(),
                row.inForce(),
                particulars,
                leaders(organ),
                units(organ),
                remedyBodiesOf(organ).orElse(null));
    }

    private Map<String, ContactPoint> contacts(OrganId organ) {
        Map<String, ContactPoint> contacts = new HashMap<>();
        jdbc.sql("""
                        SELECT door, name, address, opening_hours, telephone, fax, postcode, email, online
                        FROM organ_contact WHERE organ = :organ""")
                .param("organ", organ.value())
                .query((row, n) -> contacts.put(
                        row.getString("door"),
                        new ContactPoint(
                                row.getString("name"),
                                row.getString("address"),
                                row.getString("opening_hours"),
                                row.getString("telephone"),
                                row.getString("fax"),
                                row.getString("postcode"),
                                row.getString("email"),
                                row.getString("online"))))
                .list();
        return contacts;
    }

    private List<OrganProfile.Leader> leaders(OrganId organ) {
        return jdbc.sql("SELECT name, title, duties FROM organ_leader WHERE organ = :organ ORDER BY position")
                .param("organ", organ.value())
                .query((row, n) ->
                        new OrganProfile.Leader(row.getString("name"), row.getString("title"), row.getString("duties")))
                .list();
    }

    private List<OrganProfile.Unit> units(OrganId organ) {
        return jdbc.sql("SELECT name, duties, telephone FROM organ_unit WHERE organ = :organ ORDER BY position")
                .param("organ", organ.value())
                .query((row, n) -> new OrganProfile.Unit(
                        row.getString("name"), row.getString("duties"), row.getString("telephone")))
                .list();
    }

    @Override
    public Optional<RemedyBodies> remedyBodiesOf(OrganId signer) {
        return jdbc.sql("""
                        SELECT review_body, review_address, review_telephone, court, court_address
                        FROM organ_remedy_body WHERE organ = :organ""")
                .param("organ", signer.value())
                .query((row, n) -> new RemedyBodies(
                        row.getString("review_body"),
                        row.getString("review_address"),
                        row.getString("review_telephone"),
                        row.getString("court"),
                        row.getString("court_address")))
                .optional();
    }

    @Override
    public Optional<OrganisationCode> codeFor(OrganId organ) {
        return find(organ).flatMap(OrganProfile::indexCode);
    }

    boolean isCreditCodeTaken(CreditCode code, OrganId byOtherThan) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM organ_profile WHERE credit_code = :code AND organ <> :self)")
                .param("code", code.value())
                .param("self", byOtherThan.value())
                .query(Boolean.class)
                .single();
    }

    void keep(OrganId organ, OrganProfile.Particulars particulars) {
        jdbc.sql("""
                        INSERT INTO organ_profile (organ, credit_code, organisation_code, functions)
                        VALUES (:organ, :credit, :code, :functions)
                        ON CONFLICT (organ) DO UPDATE SET credit_code = excluded.credit_code,
                            organisation_code = excluded.organisation_code, functions = excluded.functions""")
                .param("organ", organ.value())
                .param("credit", Objects.toString(particulars.creditCode(), ""))
                .param("code", Objects.toString(particulars.organisationCode(), ""))
                .param("functions", particulars.functions())
                .update();
        keep(organ, ORGAN, particulars.contact());
        keep(organ, OFFICE, particulars.disclosureOffice());
    }

    private void keep(OrganId organ, String door, ContactPoint contact) {
        jdbc.sql("""
                        INSERT INTO organ_contact (organ, door, name, address, opening_hours, telephone, fax, postcode,
                                                   email, online)
                        VALUES (:organ, :door, :name, :address, :hours, :telephone, :fax, :postcode, :email, :online)
                        ON CONFLICT (organ, door) DO UPDATE SET name = excluded.name, address = excluded.address,
                            opening_hours = excluded.opening_hours, telephone = excluded.telephone,
                            fax = excluded.fax, postcode = excluded.postcode, email = excluded.email,
                            online = excluded.online""")
                .param("organ", organ.value())
                .param("door", door)
                .param("name", contact.name())
                .param("address", contact.address())
                .param("hours", contact.openingHours())
                .param("telephone", contact.telephone())
                .param("fax", contact.fax())
                .param("postcode", contact.postcode())
                .param("email", contact.email())
                .param("online", contact.online())
                .update();
    }

    void keepLeaders(OrganId organ, List<OrganProfile.Leader> leaders) {
        jdbc.sql("DELETE FROM organ_leader WHERE organ = :organ")
                .param("organ", organ.value())
                .update();
        for (int position = 0; position < leaders.size(); position++) {
            OrganProfile.Leader leader = leaders.get(position);
            jdbc.sql("""
                            INSERT INTO organ_leader (organ, position, name, title, duties)
                            VALUES (:organ, :position, :name, :title, :duties)""")
                    .param("organ", organ.value())
                    .param("position", position)
                    .param("name", leader.name())
                    .param("title", leader.title())
                    .param("duties", leader.duties())
                    .update();
        }
    }

    void keepUnits(OrganId organ, List<OrganProfile.Unit> units) {
        jdbc.sql("DELETE FROM organ_unit WHERE organ = :organ")
                .param("organ", organ.value())
                .update();
        for (int position = 0; position < units.size(); position++) {
            OrganProfile.Unit unit = units.get(position);
            jdbc.sql("""
                            INSERT INTO organ_unit (organ, position, name, duties, telephone)
                            VALUES (:organ, :position, :name, :duties, :telephone)""")
                    .param("organ", organ.value())
                    .param("position", position)
                    .param("name", unit.name())
                    .param("duties", unit.duties())
                    .param("telephone", unit.telephone())
                    .update();
        }
    }

    void keep(OrganId organ, RemedyBodies bodies) {
        jdbc.sql("""
                        INSERT INTO organ_remedy_body (organ, review_body, review_address, review_telephone, court,
                                                       court_address)
                        VALUES (:organ, :review, :address, :telephone, :court, :court_address)
                        ON CONFLICT (organ) DO UPDATE SET review_body = excluded.review_body,
                            review_address = excluded.review_address, review_telephone = excluded.review_telephone,
                            court = excluded.court, court_address = excluded.court_address""")
                .param("organ", organ.value())
                .param("review", bodies.reviewBody())
                .param("address", bodies.reviewAddress())
                .param("telephone", bodies.reviewTelephone())
                .param("court", bodies.court())
                .param("court_address", bodies.courtAddress())
                .update();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
