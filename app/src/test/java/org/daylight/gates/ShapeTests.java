package org.daylight.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.daylight.gates.JavaFile.Method;
import org.daylight.gates.JavaFile.Type;
import org.junit.jupiter.api.Test;

class ShapeTests {

    private static final Pattern MIGRATION = Pattern.compile("V\\d+__[a-z0-9]+(_[a-z0-9]+)+\\.sql");
    private static final Pattern UNNAMED = Pattern.compile(
            "(?<!CONSTRAINT [a-z_0-9]{1,60} )(?<!\\w)(PRIMARY KEY|FOREIGN KEY|UNIQUE(?! INDEX)|REFERENCES|CHECK) *[(a-z]");
    private static final Pattern INITIALS = Pattern.compile("\\w*(xxgk|ysqgk|zwgk|zfxx|xxgs|gkml)\\w*");
    private static final Pattern DATABASE_CLOCK =
            Pattern.compile("\\bnow\\(\\)|current_timestamp|current_date|clock_timestamp", Pattern.CASE_INSENSITIVE);

    private final List<JavaFile> main = JavaFiles.read(SourceTree.mainJava());
    private final List<JavaFile> tests = JavaFiles.read(SourceTree.testJava());
    private final JavaFile forbidden = JavaFiles.read(List.of(SourceTree.counterExample("ForbiddenShapes.java")))
            .getFirst();

    @Test
    void a_file_holds_one_concept_in_three_hundred_lines() {
        assertThat(findings(main, file -> ShapeGate.tooLong(file, false))).isEmpty();
        assertThat(findings(tests, file -> ShapeGate.tooLong(file, true))).isEmpty();
        JavaFile grown = new JavaFile(forbidden.path(), 301, List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(ShapeGate.tooLong(grown, false)).hasSize(1);
    }

    @Test
    void methods_stay_within_forty_lines_four_parameters_and_three_levels() {
        assertThat(findings(main, ShapeGate::overgrownMethods)).isEmpty();
        assertThat(ShapeGate.overgrownMethods(forbidden))
                .hasSize(3)
                .anyMatch(each -> each.endsWith("5 parameters"))
                .anyMatch(each -> each.endsWith("4 levels"))
                .anyMatch(each -> each.endsWith("lines"));
    }

    @Test
    void nineteen_of_twenty_methods_fit_in_twenty_lines() {
        List<Method> methods =
                main.stream().flatMap(file -> file.methods().stream()).toList();
        long small = methods.stream().filter(method -> method.lines() <= 20).count();
        assertThat(small).isGreaterThanOrEqualTo(methods.size() * 95L / 100);
    }

    @Test
    void no_type_has_a_name_that_says_nothing() {
        assertThat(findings(main, ShapeGate::emptyNames)).isEmpty();
        assertThat(findings(tests, ShapeGate::emptyNames)).isEmpty();
        assertThat(findings(
                        JavaFiles.read(List.of(SourceTree.counterExample("ForbiddenImpl.java"))),
                        ShapeGate::emptyNames))
                .hasSize(1);
    }

    @Test
    void two_of_five_types_are_visible_to_their_own_package_only() {
        List<Type> types = main.stream()
                .flatMap(file -> file.types().stream())
                .filter(Type::outermost)
                .toList();
        long hidden = types.stream().filter(type -> !type.open()).count();
        assertThat(hidden * 100 / types.size())
                .as("%d of %d top-level types are package-private", hidden, types.size())
                .isGreaterThanOrEqualTo(40);
    }

    @Test
    void every_suppression_states_its_reason() {
        assertThat(findings(main, ShapeGate::bareSuppressions)).isEmpty();
        assertThat(findings(tests, ShapeGate::bareSuppressions)).isEmpty();
        assertThat(ShapeGate.bareSuppressions(forbidden)).hasSize(1);
    }

    @Test
    void date_constants_of_tests_carry_their_true_weekday() {
        assertThat(findings(tests, ShapeGate::untrueDays)).isEmpty();
        assertThat(ShapeGate.untrueDays(forbidden)).hasSize(2);
    }

    @Test
    void tests_are_named_by_sentences_and_their_classes_by_kind() {
        assertThat(findings(tests, ShapeGate::wordlessTests)).isEmpty();
        assertThat(findings(tests, file -> ShapeGate.wronglyEndingTests(file, SourceTree.read(file.path()))))
                .isEmpty();
        JavaFile self = JavaFiles.read(
                        List.of(SourceTree.ROOT.resolve("app/src/test/java/org/daylight/gates/ShapeTests.java")))
                .getFirst();
        assertThat(ShapeGate.wronglyEndingTests(self, "\n@ModuleTest\n")).hasSize(1);
    }

    @Test
    void migrations_are_named_by_sentences_and_name_their_constraints() {
        assertThat(SourceTree.migrations())
                .isNotEmpty()
                .allMatch(
                        file -> MIGRATION.matcher(file.getFileName().toString()).matches());
        assertThat(SourceTree.migrations())
                .allSatisfy(file -> assertThat(UNNAMED.matcher(withoutComments(SourceTree.read(file)))
                                .results()
                                .map(match -> SourceTree.name(file) + ": " + match.group()))
                        .isEmpty());
        assertThat("V2__update.sql").doesNotMatch(MIGRATION);
        assertThat(UNNAMED.matcher("id uuid PRIMARY KEY (id)").find()).isTrue();
        assertThat(UNNAMED.matcher("CONSTRAINT organ_pk PRIMARY KEY (id)").find())
                .isFalse();
    }

    @Test
    void the_database_is_never_asked_for_the_time() {
        assertThat(main.stream()
                        .flatMap(file -> file.words().stream()
                                .filter(words ->
                                        DATABASE_CLOCK.matcher(words.value()).find())
                                .map(words -> file.at(words.line()))))
                .isEmpty();
        assertThat(SourceTree.migrations())
                .noneMatch(file -> DATABASE_CLOCK
                        .matcher(withoutComments(SourceTree.read(file)))
                        .find());
        assertThat(DATABASE_CLOCK.matcher("WHERE due < now()").find()).isTrue();
    }

    @Test
    void nobody_abbreviates_by_pinyin_initials() {
        assertThat(SourceTree.mainJava()).noneMatch(file -> hasInitials(SourceTree.read(file)));
        assertThat(SourceTree.templates()).noneMatch(file -> hasInitials(SourceTree.read(file)));
        assertThat(SourceTree.migrations()).noneMatch(file -> hasInitials(SourceTree.read(file)));
        assertThat(hasInitials("/col/xxgkml/index.html")).isTrue();
    }

    @Test
    void every_script_says_what_it_is_for() {
        assertThat(SourceTree.walk(
                        SourceTree.ROOT.resolve("bin"),
                        file -> SourceTree.ROOT.resolve("bin").equals(file.getParent())))
                .isNotEmpty()
                .allMatch(file -> isExplained(SourceTree.read(file)));
        assertThat(isExplained("#!/usr/bin/env bash\necho\n")).isFalse();
    }

    private static boolean isExplained(String script) {
        return script.lines().anyMatch(line -> line.startsWith("# DOC: "));
    }

    private static boolean hasInitials(String text) {
        return INITIALS.matcher(text).find();
    }

    private static String withoutComments(String sql) {
        return sql.replaceAll("--[^\\n]*", "")
                .replaceAll("\\s+", " ")
                .replaceAll("(FOREIGN KEY) \\([^)]*\\) REFERENCES", "$1");
    }

    private static List<String> findings(List<JavaFile> files, Function<JavaFile, List<String>> gate) {
        return files.stream().flatMap(file -> gate.apply(file).stream()).toList();
    }
}
