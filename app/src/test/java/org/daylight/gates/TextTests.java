package org.daylight.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.gates.JavaFile.Type;
import org.daylight.gates.JavaFile.Words;
import org.junit.jupiter.api.Test;

class TextTests {

    /** Where Chinese stands in Java by its nature: the fictional district. */
    private static final List<String> STORY = List.of("/org/daylight/demo/");

    private final List<JavaFile> main = JavaFiles.read(SourceTree.mainJava());
    private final List<JavaFile> app = main.stream()
            .filter(file -> SourceTree.name(file.path()).startsWith("app/"))
            .toList();
    private final List<Bundle> bundles =
            SourceTree.chineseBundles().stream().map(Bundle::read).toList();
    private final Set<String> keys = bundles.stream()
            .filter(bundle -> bundle.name().startsWith("app/src/main/resources/messages/"))
            .flatMap(bundle -> bundle.chinese().keySet().stream())
            .collect(Collectors.toSet());
    private final List<String> templates =
            SourceTree.templates().stream().map(SourceTree::read).toList();
    /** Where two parts of the house use one name, the pages speak of the application's own. */
    private final Map<String, List<String>> enums = Stream.concat(app.stream(), main.stream())
            .flatMap(file -> file.types().stream())
            .filter(Type::enumeration)
            .collect(Collectors.toMap(Type::name, Type::constants, (one, _) -> one));

    @Test
    void bundles_are_complete_and_sound_in_both_languages() {
        assertThat(bundles).isNotEmpty();
        assertThat(bundles.stream().flatMap(bundle -> TextGate.faults(bundle).stream()))
                .isEmpty();
    }

    @Test
    void a_fault_of_a_bundle_is_found() {
        assertThat(TextGate.faults(new Bundle("x", Map.of("a.b", "好"), Map.of())))
                .isNotEmpty();
        assertThat(TextGate.faults(new Bundle("x", Map.of("a.b", "好,坏"), Map.of("a.b", "x"))))
                .hasSize(1);
        assertThat(TextGate.faults(new Bundle("x", Map.of("a.b", "好"), Map.of("a.b", "it's"))))
                .hasSize(1);
        assertThat(TextGate.faults(new Bundle("x", Map.of("a.b", "好{0}"), Map.of("a.b", "good"))))
                .hasSize(1);
        assertThat(TextGate.faults(new Bundle("x", Map.of("a.b", "好{"), Map.of("a.b", "good"))))
                .hasSize(1);
    }

    @Test
    void every_key_that_java_speaks_exists() {
        assertThat(app.stream().flatMap(file -> TextGate.missingInJava(file, keys).stream()))
                .isEmpty();
        JavaFile asking = speaking(new Words("no.such.key", 1, "refused", false, false, false));
        assertThat(TextGate.missingInJava(asking, keys)).hasSize(1);
    }

    @Test
    void every_key_that_a_template_speaks_exists() {
        assertThat(SourceTree.templates().stream()
                        .flatMap(file -> TextGate.missingInTemplate(SourceTree.read(file), keys).stream()
                                .map(key -> SourceTree.name(file) + ": " + key)))
                .isEmpty();
        assertThat(TextGate.missingInTemplate("<p>${page.text(\"no.such.key\", one(2))}</p>", keys))
                .hasSize(1);
        assertThat(TextGate.missingInTemplate("@template.a(content = @`${page.text(\"no.such.\" + x)}`)", keys))
                .hasSize(1);
        assertThat(TextGate.missingInTemplate("${page.text(on ? \"shell.skip\" : \"no.key\")}", keys))
                .containsExactly("no.key");
    }

    @Test
    void no_key_lies_unused() {
        assertThat(TextGate.unused(keys, TextGate.spoken(main, templates), enums))
                .isEmpty();
        assertThat(TextGate.unused(
                        List.of("a.b", "enum.Kind.GONE", "enum.Kind.HERE", "c.d.e"),
                        Set.of("c.d.", "enum."),
                        Map.of("Kind", List.of("HERE"))))
                .containsExactly("a.b", "enum.Kind.GONE");
    }

    @Test
    void an_enum_that_has_words_has_them_for_every_constant() {
        assertThat(TextGate.wordlessConstants(keys, enums)).isEmpty();
        assertThat(TextGate.wordlessConstants(Set.of("enum.Kind.HERE"), Map.of("Kind", List.of("HERE", "GONE"))))
                .containsExactly("enum.Kind.GONE");
    }

    @Test
    void chinese_sentences_stand_in_bundles_not_in_java() {
        assertThat(app.stream()
                        .filter(file -> STORY.stream().noneMatch(file.path().toString()::contains))
                        .flatMap(file -> TextGate.chineseWords(file).stream()))
                .isEmpty();
        assertThat(TextGate.chineseWords(JavaFiles.read(List.of(SourceTree.counterExample("ForbiddenShapes.java")))
                        .getFirst()))
                .hasSize(1);
        assertThat(TextGate.chineseWords(speaking(new Words("《政府信息公开条例》第三十条", 1, "", false, false, false))))
                .isEmpty();
    }

    private static JavaFile speaking(Words words) {
        return new JavaFile(
                SourceTree.counterExample("ForbiddenShapes.java"),
                1,
                List.of(),
                List.of(),
                List.of(words),
                List.of(),
                List.of());
    }
}
