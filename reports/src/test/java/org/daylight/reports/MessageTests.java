package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.junit.jupiter.api.Test;

class MessageTests {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private static Properties bundle(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessageTests.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    private static TreeSet<String> arguments(String text) {
        TreeSet<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(m -> arguments.add(m.group()));
        return arguments;
    }

    @Test
    void both_languages_say_the_same_things_with_the_same_arguments() {
        Properties chinese = bundle("messages.properties");
        Properties english = bundle("messages_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(chinese.getProperty(key)));
        }
    }

    @Test
    void sentences_end_as_sentences() {
        bundle("messages.properties").forEach((key, text) -> {
            if (key.toString().matches("(finding|warning|refusal)\\..*")) {
                assertThat(text.toString()).as(key.toString()).endsWith("。");
            }
        });
    }

    @Test
    void every_cell_of_every_form_has_a_name() {
        for (ReportFormat format : ReportFormat.values()) {
            for (CellPath path : Forms.paths(format)) {
                assertThat(Wording.cellName(path, Locale.CHINESE)).contains("“").doesNotContain("{");
                assertThat(Wording.cellName(path, Locale.ENGLISH)).isNotBlank().doesNotContain("{");
            }
        }
        assertThat(Wording.cellName(CellPath.request(RequestRow.GRANTED, ApplicantColumn.TOTAL), Locale.CHINESE))
                .isEqualTo("“予以公开”的“总计”");
    }

    @Test
    void a_machine_set_to_another_language_still_speaks_chinese() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(Wording.of("refusal.EMPTY", "x").text(Locale.CHINESE)).endsWith("。");
            assertThat(Wording.of("refusal.EMPTY", "x").text(Locale.GERMAN)).endsWith("。");
        } finally {
            Locale.setDefault(before);
        }
    }
}
