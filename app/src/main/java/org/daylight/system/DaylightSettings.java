package org.daylight.system;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides at start.
 *
 * @param data folder of the embedded stores and of the key file
 * @param databaseUrl JDBC address of an external PostgreSQL; null means the embedded one
 * @param databaseUser user of the external database
 * @param databasePassword password of the external database
 * @param crypto {@code international} (AES, SHA-256) or {@code sm} (SM4, SM3) for what is sealed from now on
 * @param demo whether an empty installation is filled with the fictional district
 */
@ConfigurationProperties("daylight")
public record DaylightSettings(
        @DefaultValue("data") Path data,
        @Nullable String databaseUrl,
        @Nullable String databaseUser,
        @Nullable String databasePassword,
        @DefaultValue("international") String crypto,
        @DefaultValue("false") boolean demo) {}
