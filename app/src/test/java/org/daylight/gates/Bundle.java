package org.daylight.gates;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One bundle in its two languages. */
record Bundle(String name, Map<String, String> chinese, Map<String, String> english) {

    static Bundle read(Path chinese) {
        return new Bundle(
                SourceTree.name(chinese),
                parse(SourceTree.read(chinese)),
                parse(SourceTree.read(SourceTree.english(chinese))));
    }

    static Map<String, String> parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().toString(),
                        each -> each.getValue().toString(),
                        (a, _) -> a,
                        TreeMap::new));
    }
}
