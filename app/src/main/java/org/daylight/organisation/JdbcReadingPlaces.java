package org.daylight.organisation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.shared.Answer;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcReadingPlaces implements ReadingPlaces {

    private static final Comparator<ReadingPlace> BY_KIND = Comparator.comparing((ReadingPlace place) -> place.closed())
            .thenComparing(place -> place.facts().kind());

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcReadingPlaces(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<ReadingPlace> open() {
        return all().stream().filter(place -> !place.closed()).toList();
    }

    @Override
    public List<ReadingPlace> all() {
        return jdbc.sql("""
                        SELECT id, slug, name, kind, organ, address, opening_hours, telephone, facilities,
                               latitude, longitude, closed, version
                        FROM reading_place ORDER BY id""").query((row, n) -> place(row)).list().stream()
                .sorted(BY_KIND)
                .toList();
    }

    @Override
    public Optional<ReadingPlace> find(ReadingPlaceId id) {
        return jdbc.sql("""
                        SELECT id, slug, name, kind, organ, address, opening_hours, telephone, facilities,
                               latitude, longitude, closed, version
                        FROM reading_place WHERE id = :id""")
                .param("id", id.value())
                .query((row, n) -> place(row))
                .optional();
    }

    @Override
    public Optional<ReadingPlace> findBySlug(String slug) {
        return jdbc.sql("SELECT id FROM reading_place WHERE slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .optional()
                .flatMap(id -> find(new ReadingPlaceId(id)));
    }

    Optional<ReadingPlaceId> findByFormKey(UUID formKey) {
        return jdbc.sql("SELECT id FROM reading_place WHERE form_key = :key")
                .param("key", formKey)
                .query(UUID.class)
                .optional()
                .map(ReadingPlaceId::new);
    }

    /** Inserts the place; false when its address is taken. */
    boolean add(ReadingPlaceId id, ReadingPlace.Facts facts, UUID formKey, Maintainer by) {
        int rows = statement(id, facts, by, """
                        INSERT INTO reading_place (id, slug, name, kind, organ, address, opening_hours, telephone,
                            facilities, latitude, longitude, changed_by, changed_at, form_key)
                        VALUES (:id, :slug, :name, :kind, :organ, :address, :hours, :telephone,
                            :facilities, :latitude, :longitude, :by, :at, :key)
                        ON CONFLICT (slug) DO NOTHING""").param("key", formKey).update();
        return rows == 1;
    }

    /** Updates the place when it still has the version; false otherwise. */
    boolean update(ReadingPlace place, Maintainer by) {
        int rows = statement(place.id(), place.facts(), by, """
                        UPDATE reading_place SET slug = :slug, name = :name, kind = :kind, organ = :organ,
                            address = :address, opening_hours = :hours, telephone = :telephone,
                            facilities = :facilities, latitude = :latitude, longitude = :longitude,
                            closed = :closed, version = version + 1, changed_by = :by, changed_at = :at
                        WHERE id = :id AND version = :version""")
                .param("closed", place.closed())
                .param("version", place.version())
                .update();
        return rows == 1;
    }

    private JdbcClient.StatementSpec statement(
            ReadingPlaceId id, ReadingPlace.Facts facts, Maintainer by, String statement) {
        ReadingPlace.Position position = facts.position();
        return jdbc.sql(statement)
                .param("id", id.value())
                .param("slug", facts.slug())
                .param("name", facts.name())
                .param("kind", facts.kind().name())
                .param("organ", facts.organ().value())
                .param("address", facts.address())
                .param("hours", facts.openingHours())
                .param("telephone", facts.telephone())
                .param("facilities", facts.facilities())
                .param("latitude", position == null ? null : position.latitude(), Types.NUMERIC)
                .param("longitude", position == null ? null : position.longitude(), Types.NUMERIC)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }

    <T> Answer<T> refusalNamingLastChange(ReadingPlaceId id) {
        return jdbc.sql("SELECT changed_by, changed_at FROM reading_place WHERE id = :id")
                .param("id", id.value())
                .query((row, n) -> Answer.<T>changedMeanwhile(
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        new DefaultMessageSourceResolvable("organisation.meanwhile.READING_PLACE")))
                .optional()
                .orElseGet(() -> Answer.refused("organisation.refused.place.unknown"));
    }

    private static ReadingPlace place(ResultSet row) throws SQLException {
        BigDecimal latitude = row.getBigDecimal("latitude");
        BigDecimal longitude = row.getBigDecimal("longitude");
        var facts = new ReadingPlace.Facts(
                row.getString("slug"),
                row.getString("name"),
                ReadingPlaceKind.valueOf(row.getString("kind")),
                new OrganId(row.getObject("organ", UUID.class)),
                row.getString("address"),
                row.getString("opening_hours"),
                row.getString("telephone"),
                row.getString("facilities"),
                latitude == null || longitude == null ? null : new ReadingPlace.Position(latitude, longitude));
        return new ReadingPlace(
                new ReadingPlaceId(row.getObject("id", UUID.class)),
                facts,
                row.getBoolean("closed"),
                row.getLong("version"));
    }
}
