package org.daylight.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.daylight.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What an operator reads when the process does not start. */
class RefusedStartTests {

    @Test
    void the_operator_reads_one_chinese_and_one_english_sentence_and_no_stack_trace() throws Exception {
        Path data = TestDatabase.temporaryFolder();
        Path key = Files.createDirectories(data.resolve("keys")).resolve("master");
        Files.createFile(key);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.daylight.DaylightApplication",
                        "--server.port=0",
                        "--daylight.data=" + data)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        List<String> lines =
                said.lines().filter(line -> !line.contains(" INFO ")).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("密钥文件 ").endsWith("chmod 600 " + key);
        assertThat(lines.getLast()).startsWith("The key file ").endsWith("chmod 600 " + key);
        assertThat(data.resolve("postgres")).as("nothing else was touched").doesNotExist();
    }

    @Test
    void the_address_of_an_external_database_comes_from_the_environment() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-systemEnvironment",
                        Map.of(
                                "DAYLIGHT_DATABASE_URL", "jdbc:postgresql://db:5432/daylight",
                                "DAYLIGHT_DATABASE_USER", "clerk",
                                "DAYLIGHT_DATABASE_PASSWORD", "secret")));
        ConfigurationPropertySources.attach(environment);

        DaylightSettings settings = Binder.get(environment).bindOrCreate("daylight", DaylightSettings.class);

        assertThat(DatabaseAddress.of(settings))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db:5432/daylight", "clerk", "secret"));
        assertThat(new NoExternalDatabase().isTrueIn(environment)).isFalse();
    }

    @Test
    void a_wrong_or_silent_external_database_is_named() {
        assertThat(refusal("postgres://db/daylight").english()).contains("must look like");
        assertThat(refusal("jdbc:postgresql://127.0.0.1:1/daylight").english()).contains("cannot be reached");
    }

    private static StartRefused refusal(String url) {
        try {
            ExternalDatabase.require(new DatabaseAddress(url, "clerk", ""));
        } catch (StartRefused refused) {
            return refused;
        }
        throw new AssertionError("accepted: " + url);
    }
}
