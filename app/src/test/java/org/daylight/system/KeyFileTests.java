package org.daylight.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.daylight.testing.TestClock;
import org.daylight.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTests {

    private static final byte[] NAME = "张三 𠮷".getBytes(StandardCharsets.UTF_8);

    private final Path data = TestDatabase.temporaryFolder();
    private final Path file = data.resolve("keys/master");

    @Test
    void the_key_file_is_made_once_for_its_owner_only() throws IOException {
        byte[] sealed = keys("international").encrypt(NAME, "names");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys"))))
                .isEqualTo("rwx------");
        assertThat(keys("international").decrypt(sealed, "names")).isEqualTo(NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwxrwxrwx"})
    void a_key_file_open_to_others_stops_the_start(String mode) throws IOException {
        keys("international");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

        assertThatThrownBy(() -> keys("international")).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused.chinese()).contains("chmod 600 " + file);
            assertThat(refused.english()).contains("chmod 600 " + file);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2026-09-25 sm", "1 2026-09-25 rot13 00", "2 2026-09-25 sm 00", "1 yesterday sm 00"})
    void a_damaged_key_file_stops_the_start_and_is_left_as_it_is(String content) throws IOException {
        keys("international");
        Files.writeString(file, content.replace(" 00", " " + "00".repeat(32)));

        assertThatThrownBy(() -> keys("international"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("damaged");
        assertThat(Files.readString(file)).isEqualTo(content.replace(" 00", " " + "00".repeat(32)));
    }

    @Test
    void an_unknown_suite_stops_the_start() {
        assertThatThrownBy(() -> keys("rot13")).isInstanceOf(StartRefused.class).hasMessageContaining("rot13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"international", "sm"})
    void a_sealed_value_names_its_algorithm_and_key_and_opens_only_unaltered_for_its_purpose(String suite) {
        KeyFile keys = keys(suite);

        byte[] sealed = keys.encrypt(NAME, "names");

        assertThat(sealed).startsWith(suite.equals("sm") ? 2 : 1, 1);
        assertThat(keys.decrypt(sealed, "names")).isEqualTo(NAME);
        assertThat(keys.encrypt(NAME, "names")).isNotEqualTo(sealed);
        assertThatThrownBy(() -> keys.decrypt(sealed, "addresses")).isInstanceOf(IllegalStateException.class);
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> keys.decrypt(altered, "names")).isInstanceOf(IllegalStateException.class);
        }
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> keys.decrypt(cut, "names")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void after_a_rotation_new_values_are_sealed_under_the_new_key_and_old_ones_still_open() {
        KeyFile before = keys("international");
        byte[] old = before.encrypt(NAME, "names");
        byte[] index = before.blindIndex("370102199001011234", "identity");

        assertThat(new RotatingKeys(before).run(java.util.List.of(), System.out))
                .isZero();
        KeyFile after = keys("international");

        assertThat(after.decrypt(old, "names")).isEqualTo(NAME);
        assertThat(after.encrypt(NAME, "names")).startsWith(1, 2);
        assertThat(after.blindIndex("370102199001011234", "identity")).isEqualTo(index);
    }

    @Test
    void a_change_to_chinese_algorithms_adds_a_key_and_loses_nothing() throws IOException {
        KeyFile before = keys("international");
        byte[] old = before.encrypt(NAME, "names");

        KeyFile after = keys("sm");

        assertThat(after.encrypt(NAME, "names")).startsWith(2, 2);
        assertThat(after.decrypt(old, "names")).isEqualTo(NAME);
        assertThat(after.blindIndex("甲", "identity")).isEqualTo(before.blindIndex("甲", "identity"));
        assertThat(Files.readAllLines(file)).hasSize(3).element(2).asString().startsWith("2 2026-09-25 sm ");
    }

    @Test
    void two_purposes_never_share_a_key() {
        KeyFile keys = keys("international");

        assertThat(keys.derived("a", "HmacSHA256")).isNotEqualTo(keys.derived("b", "HmacSHA256"));
        assertThat(keys.derived("a", "HmacSHA256")).isEqualTo(keys.derived("a", "HmacSHA256"));
        assertThat(keys.blindIndex("甲", "a")).isNotEqualTo(keys.blindIndex("甲", "b"));
        assertThat(keys.blindIndex(" ３７０１ ", "a")).isEqualTo(keys.blindIndex("3701", "a"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void a_stream_of_any_length_comes_back(int length) throws IOException {
        for (String suite : new String[] {"international", "sm"}) {
            KeyFile keys = keys(suite);
            byte[] content = new byte[length];
            new Random(length).nextBytes(content);

            assertThat(open(keys, seal(keys, content))).isEqualTo(content);
        }
    }

    @Test
    void a_sealed_stream_notices_alteration_shortening_and_swapped_segments() throws IOException {
        KeyFile keys = keys("international");
        byte[] sealed = seal(keys, new byte[200_000]);
        int header = 22;
        int segment = 65_536 + 16;

        byte[] altered = sealed.clone();
        altered[header + 100_000] ^= 1;
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, header, swapped, header + segment, segment);
        System.arraycopy(sealed, header + segment, swapped, header, segment);

        assertRefused(keys, altered);
        assertRefused(keys, swapped);
        assertRefused(keys, Arrays.copyOf(sealed, header + segment));
        assertRefused(keys, Arrays.copyOf(sealed, sealed.length - 1));
        assertRefused(keys, Arrays.copyOf(sealed, header));
        assertRefused(keys, Arrays.copyOf(sealed, 10));
        assertRefused(keys, new byte[0]);
    }

    private static void assertRefused(KeyFile keys, byte[] sealed) {
        assertThatThrownBy(() -> open(keys, sealed)).isInstanceOf(IOException.class);
    }

    private static byte[] seal(KeyFile keys, byte[] content) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (OutputStream sealing = keys.sealing(target, "files")) {
            sealing.write(content);
        }
        return target.toByteArray();
    }

    private static byte[] open(KeyFile keys, byte[] sealed) throws IOException {
        try (InputStream opening = keys.opening(new ByteArrayInputStream(sealed), "files")) {
            return opening.readAllBytes();
        }
    }

    private KeyFile keys(String suite) {
        return new KeyFile(new DaylightSettings(data, null, null, null, suite, false), new TestClock());
    }
}
