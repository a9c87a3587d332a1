package org.daylight.system;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Chooses the record store: the operator's PostgreSQL, or the embedded one that this process owns. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /**
     * The address names the server as its own need, so that every user of the database ends before the server does; the
     * server names the keys, so that a key file open to others stops the start before anything else is touched.
     */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoExternalDatabase.class)
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres embeddedPostgres(DaylightSettings settings, Keys keys) {
            return EmbeddedPostgres.start(settings.data());
        }

        @Bean
        JdbcConnectionDetails embeddedDatabase(EmbeddedPostgres own) {
            return new DatabaseAddress(own.url(), own.user(), own.password());
        }
    }

    @Bean
    @ConditionalOnMissingBean
    JdbcConnectionDetails externalDatabase(DaylightSettings settings) {
        UnfinishedRestore.refuse(settings.data());
        DatabaseAddress address = DatabaseAddress.of(settings);
        ExternalDatabase.require(address);
        return address;
    }

    /** Each module migrates its own folder with its own history, after the modules on which it stands. */
    @Bean
    FlywayMigrationStrategy moduleMigrations(DataSource dataSource) {
        return ignored -> ModuleMigrations.ORDER.forEach(module ->
                ModuleMigrations.of(module).dataSource(dataSource).load().migrate());
    }
}
