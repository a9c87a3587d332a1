package org.daylight.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.rules.report.RequestRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BilingualTests {

    @TestFactory
    Stream<DynamicTest> every_constant_has_a_chinese_and_an_english_name_of_its_own() throws Exception {
        List<Class<?>> enums = publicEnums();
        assertThat(enums).hasSizeGreaterThan(25);
        return enums.stream().map(type -> DynamicTest.dynamicTest(type.getName(), () -> named(type)));
    }

    private static void named(Class<?> type) {
        Set<String> english = new HashSet<>();
        for (Object constant : type.getEnumConstants()) {
            assertThat(constant).isInstanceOf(Bilingual.class);
            Bilingual bilingual = (Bilingual) constant;
            assertThat(bilingual.english()).as(constant.toString()).isNotBlank();
            assertThat(english.add(bilingual.english()))
                    .as("a second %s", bilingual.english())
                    .isTrue();
            assertThat(bilingual.chinese()).as(constant.toString()).doesNotContainPattern("[a-zA-Z]{3}");
            if (type != RequestRow.Group.class) {
                assertThat(bilingual.chinese()).as(constant.toString()).isNotBlank();
            }
        }
    }

    private static List<Class<?>> publicEnums() throws IOException, URISyntaxException {
        Path root = Path.of(Bilingual.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file).toString())
                    .<Class<?>>map(BilingualTests::load)
                    .filter(type -> type.isEnum() && java.lang.reflect.Modifier.isPublic(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - 6).replace('/', '.'), false, Bilingual.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
