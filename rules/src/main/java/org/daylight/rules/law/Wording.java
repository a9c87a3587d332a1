package org.daylight.rules.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The plain sentences of the library, by message key: the same for a page, a letter and the command line. The bundles
 * are ordinary property files ({@code org/daylight/rules/messages.properties} in Chinese, {@code messages_en.properties}
 * in English) with places {@code {0}}, {@code {1}} …, so that an application may load them as its own.
 */
public enum Wording implements Bilingual {
    CHINESE("中文", "Chinese", "messages.properties"),
    ENGLISH("英文", "English", "messages_en.properties");

    private final String chinese;
    private final String english;
    private final Map<String, String> messages;

    Wording(String chinese, String english, String file) {
        this.chinese = chinese;
        this.english = english;
        this.messages = load("/org/daylight/rules/" + file);
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /**
     * The sentence for a key with its places filled.
     *
     * @throws IllegalArgumentException when the bundle has no such key, which is a bug
     */
    public String say(String key, List<String> arguments) {
        String text = messages.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No sentence for " + key);
        }
        for (int place = 0; place < arguments.size(); place++) {
            text = text.replace("{" + place + "}", arguments.get(place));
        }
        return text;
    }

    /** All keys of this bundle. */
    public Set<String> keys() {
        return messages.keySet();
    }

    private static Map<String, String> load(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The library was packed without " + resource);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
