package org.daylight.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.daylight.system.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each test context a database and a data folder of its own. The server is one embedded PostgreSQL per JVM, or the
 * one that {@code DAYLIGHT_TEST_DATABASE_URL} names.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable Server server;

    private record Server(String url, String user, String password) {}

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Server running = server();
        String name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        execute(running, "CREATE DATABASE " + name);
        context.getBeanFactory().addBeanPostProcessor(new OneConnectionPerThread());
        TestPropertyValues.of(
                        "spring.datasource.hikari.connection-timeout=10000",
                        "spring.datasource.hikari.maximum-pool-size=14",
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.datasource.hikari.idle-timeout=10000",
                        "daylight.account.second-factor=" + secondFactor(context),
                        "daylight.database-url=" + running.url().replaceFirst("/[^/]*$", "/" + name),
                        "daylight.database-user=" + running.user(),
                        "daylight.database-password=" + running.password(),
                        "daylight.data=" + temporaryFolder())
                .applyTo(context);
    }

    /** Tests sign in with a password alone, unless they say otherwise. */
    private static String secondFactor(ConfigurableApplicationContext context) {
        return context.getEnvironment().getProperty("daylight.account.second-factor", "nobody");
    }

    /** A folder that is gone with the operating system's temporary files. */
    public static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("daylight-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Server server() {
        if (server == null) {
            String external = System.getenv("DAYLIGHT_TEST_DATABASE_URL");
            server = external == null ? embedded() : external(external);
        }
        return server;
    }

    private static Server external(String url) {
        return new Server(
                url,
                System.getenv().getOrDefault("DAYLIGHT_TEST_DATABASE_USER", "daylight"),
                System.getenv().getOrDefault("DAYLIGHT_TEST_DATABASE_PASSWORD", ""));
    }

    private static Server embedded() {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(temporaryFolder());
        SpringApplication.getShutdownHandlers().add(postgres::close);
        return new Server(postgres.url(), postgres.user(), postgres.password());
    }

    private static void execute(Server running, String sql) {
        try (Connection connection = DriverManager.getConnection(running.url(), running.user(), running.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
