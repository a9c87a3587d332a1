package org.daylight.system;

import java.util.Objects;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the records live. */
record DatabaseAddress(String url, String user, String secret) implements JdbcConnectionDetails {

    static DatabaseAddress of(DaylightSettings settings) {
        return new DatabaseAddress(
                Objects.requireNonNull(settings.databaseUrl()),
                Objects.requireNonNullElse(settings.databaseUser(), "daylight"),
                Objects.requireNonNullElse(settings.databasePassword(), ""));
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return secret;
    }
}
