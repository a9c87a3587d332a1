package org.daylight.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.audit.Tampering;
import org.daylight.files.FilePolicy;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.rules.report.RequestRow;
import org.daylight.rules.request.Outcome;
import org.junit.jupiter.api.Test;

/**
 * Constants that lie in the database by their names. Renaming or removing one makes rows unreadable, so each stands in a
 * committed list: a new constant is added to its line; one that is written there is never taken out.
 */
class StoredWordsTests {

    private static final Path COMMITTED = Path.of("src/test/resources/stored/constants.txt");
    /** Who speaks to the database, and who writes and reads the facts that are kept there as JSON. */
    private static final Pattern STORING = Pattern.compile("Jdbc\\w+|EventReading|EventWriting|ApplicantFacts");
    /** Words by which a list is filtered; they go into statements and never into rows. */
    private static final Set<String> ASKED_ONLY = Set.of("WorkList");

    /** Words of which the paths of corrected cells are made. */
    private static final Set<Class<?>> IN_PATHS = Set.of(RequestRow.class, DisputeRoute.class, DisputeResult.class);

    /** What a verification found, kept as {@code position:TAMPERING} in one text. */
    private static final Set<Class<?>> IN_TEXTS = Set.of(Tampering.class);

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.daylight");

    @Test
    void a_stored_constant_is_never_renamed_or_removed_and_a_new_one_is_listed() throws IOException {
        assertThat(stored())
                .as("the list is src/test/resources/stored/constants.txt")
                .containsExactlyElementsOf(Files.readAllLines(COMMITTED));
    }

    @Test
    void what_is_written_by_name_is_found() {
        assertThat(stored())
                .anyMatch(line -> line.startsWith(name(Outcome.class) + " = "))
                .anyMatch(line -> line.startsWith(name(FilePolicy.class) + " = "));
    }

    private List<String> stored() {
        Map<String, String> lines = new TreeMap<>();
        house.stream()
                .filter(type -> STORING.matcher(outermost(type).getSimpleName()).matches())
                .flatMap(StoredWordsTests::enumsByName)
                .filter(type -> type.isEnum() && type.getPackageName().startsWith("org.daylight"))
                .map(JavaClass::reflect)
                .filter(type -> !ASKED_ONLY.contains(type.getSimpleName()))
                .forEach(type -> lines.put(name(type), constants(type)));
        Stream.concat(IN_PATHS.stream(), IN_TEXTS.stream()).forEach(type -> lines.put(name(type), constants(type)));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + " = " + line.getValue())
                .toList();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(StoredWordsTests::outermost).orElse(type);
    }

    /** Named, made from a name, or handed to somebody who does so. */
    private static Stream<JavaClass> enumsByName(JavaClass type) {
        Stream<JavaClass> called = type.getMethodCallsFromSelf().stream()
                .filter(call ->
                        Set.of("name", "valueOf").contains(call.getTarget().getName()))
                .map(call -> call.getTargetOwner());
        Stream<JavaClass> referred = type.getMethodReferencesFromSelf().stream()
                .filter(reference ->
                        Set.of("name", "valueOf").contains(reference.getTarget().getName()))
                .map(reference -> reference.getTargetOwner());
        Stream<JavaClass> handed = type.getReferencedClassObjects().stream().map(reference -> reference.getValue());
        return Stream.of(called, referred, handed).flatMap(each -> each);
    }

    /** Module and type, without the packages in which a type may move. */
    private static String name(Class<?> type) {
        String module = type.getPackageName()
                .replaceFirst("org\\.daylight\\.(rules\\.)?", "")
                .replaceFirst("\\..*", "");
        String outer =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName() + ".";
        return module + "." + outer + type.getSimpleName();
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
