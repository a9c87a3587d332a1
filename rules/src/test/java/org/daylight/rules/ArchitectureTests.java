package org.daylight.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final int MOST_PUBLIC_TYPES = 60;

    private static final DescribedPredicate<JavaMethodCall> ASKING_THE_CLOCK = DescribedPredicate.describe(
            "ask the system clock or the default zone",
            call -> (call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time"))
                    || call.getName().equals("systemDefault")
                    || call.getName().equals("currentTimeMillis")
                    || call.getName().equals("nanoTime")
                    || call.getTargetOwner().isEquivalentTo(java.util.TimeZone.class));

    private static final ArchRule NO_CLOCK = noClasses().should().callMethodWhere(ASKING_THE_CLOCK);

    private final JavaClasses library = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.daylight.rules");

    @Test
    void the_library_leans_on_nothing_but_java_and_itself() {
        classes()
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify.annotations", "org.daylight.rules.."))
                .check(library);
    }

    @Test
    void no_rule_asks_the_clock_and_the_test_would_notice_one_that_did() {
        NO_CLOCK.check(library);
        JavaClasses careless = new ClassFileImporter().importClasses(Careless.class);
        assertThat(NO_CLOCK.evaluate(careless).hasViolation()).isTrue();
    }

    @Test
    void the_public_types_are_few() {
        List<String> published = library.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(published).hasSizeLessThanOrEqualTo(MOST_PUBLIC_TYPES);
    }

    @Test
    void nothing_can_be_set_from_outside() {
        assertThat(library.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)))
                .isEmpty();
    }

    /** What the rule against clocks must catch. */
    static final class Careless {
        LocalDate today() {
            return LocalDate.now(java.time.ZoneOffset.UTC);
        }
    }
}
