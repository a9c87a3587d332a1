package org.daylight.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.account.AccountId;
import org.daylight.rules.exemption.ExemptionGround;
import org.jspecify.annotations.Nullable;

/** Reads the columns that several queries share. */
final class JdbcRows {

    /** The columns of a version, under the name {@code v}. */
    static final String VERSION_COLUMNS = """
            v.number, v.title, v.summary, v.body, v.generated_on, v.document_number, v.theme, v.genre, v.audience,
            v.keywords, v.effective_from, v.expires_on, v.correction_note, v.hands, v.published_at AS version_at""";

    private JdbcRows() {}

    static PublicationItem.Version version(ResultSet row) throws SQLException {
        UUID[] hands = (UUID[]) row.getArray("hands").getArray();
        return new PublicationItem.Version(
                row.getInt("number"),
                content(row),
                row.getString("correction_note"),
                Arrays.stream(hands).map(AccountId::new).collect(Collectors.toSet()));
    }

    static ItemContent content(ResultSet row) throws SQLException {
        return new ItemContent(row.getString("title"), row.getString("summary"), row.getString("body"), metadata(row));
    }

    private static ItemMetadata metadata(ResultSet row) throws SQLException {
        return new ItemMetadata(
                row.getObject("generated_on", LocalDate.class),
                documentNumber(row),
                Themes.get(row.getString("theme")),
                Genre.valueOf(row.getString("genre")),
                Audience.valueOf(row.getString("audience")),
                List.of((String[]) row.getArray("keywords").getArray()),
                validity(row));
    }

    static @Nullable DocumentNumber documentNumber(ResultSet row) throws SQLException {
        String written = row.getString("document_number");
        return written == null ? null : new DocumentNumber(written);
    }

    static @Nullable Validity validity(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("effective_from", LocalDate.class);
        return from == null ? null : new Validity(from, row.getObject("expires_on", LocalDate.class));
    }

    static Disclosure disclosure(ResultSet row) throws SQLException {
        String ground = row.getString("withheld_ground");
        return new Disclosure(
                DisclosureClass.valueOf(row.getString("disclosure_class")),
                ground == null ? null : ExemptionGround.valueOf(ground),
                row.getString("class_reason"));
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Instant momentOf(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }
}
