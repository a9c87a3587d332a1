package org.daylight.system;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Chooses the record store: the operator's PostgreSQL, or the embedded one that this process owns. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @Conditional(NoExternalDatabase.class)
    EmbeddedPostgres embeddedPostgres(DaylightSettings settings) {
        return EmbeddedPostgres.start(settings.data());
    }

    @Bean
    JdbcConnectionDetails connectionDetails(DaylightSettings settings, ObjectProvider<EmbeddedPostgres> embedded) {
        EmbeddedPostgres own = embedded.getIfAvailable();
        return own != null ? new DatabaseAddress(own.url(), own.user(), own.password()) : DatabaseAddress.of(settings);
    }

    /** Each module migrates its own folder with its own history, after the modules on which it stands. */
    @Bean
    FlywayMigrationStrategy moduleMigrations(DataSource dataSource) {
        return ignored -> ModuleMigrations.ORDER.forEach(module -> Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/" + module)
                .table("flyway_history_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate());
    }
}
