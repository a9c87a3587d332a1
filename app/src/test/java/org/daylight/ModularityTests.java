package org.daylight;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(
            DaylightApplication.class, resideInAnyPackage("org.daylight.rules..", "org.daylight.reports.."));

    @Test
    void modules_lean_only_on_whom_they_declare() {
        modules.verify();
    }

    @Test
    void every_module_declares_its_chinese_title_and_its_dependencies() {
        assertThat(modules).allSatisfy(module -> {
            ApplicationModule declared = module.getBasePackage()
                    .getAnnotation(ApplicationModule.class)
                    .orElseThrow(() -> new AssertionError(module.getIdentifier() + " has no declaration"));
            assertThat(declared.displayName()).containsPattern("\\p{IsHan}");
            assertThat(declared.allowedDependencies()).doesNotContain(ApplicationModule.OPEN_TOKEN);
        });
    }
}
