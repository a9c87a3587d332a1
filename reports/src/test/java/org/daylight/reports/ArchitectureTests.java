package org.daylight.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.daylight.reports", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule THE_LIBRARY_STANDS_ON_ITS_OWN = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.daylight.rules..",
                    "org.daylight.reports..",
                    "org.jsoup..",
                    "com.github.difflib..",
                    "org.apache.poi..",
                    "org.openxmlformats.schemas..",
                    "org.apache.pdfbox..",
                    "tools.jackson.core..",
                    "tools.jackson.databind..");

    /** Decision 0009: no package knows one to its right. */
    @ArchTest
    static final ArchRule PACKAGES_KNOW_ONLY_WHAT_STANDS_BEFORE_THEM = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("text")
            .definedBy("org.daylight.reports.text")
            .layer("root")
            .definedBy("org.daylight.reports")
            .layer("prose")
            .definedBy("org.daylight.reports.prose")
            .layer("reading")
            .definedBy("org.daylight.reports.reading")
            .layer("checking")
            .definedBy("org.daylight.reports.checking..")
            .layer("comparing")
            .definedBy("org.daylight.reports.comparing")
            .layer("writing")
            .definedBy("org.daylight.reports.writing")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("root")
            .mayOnlyAccessLayers("text")
            .whereLayer("prose")
            .mayOnlyAccessLayers("text", "root")
            .whereLayer("reading")
            .mayOnlyAccessLayers("text", "root", "prose")
            .whereLayer("checking")
            .mayOnlyAccessLayers("text", "root", "prose")
            .whereLayer("comparing")
            .mayOnlyAccessLayers("text", "root", "prose", "checking");

    /** Figures of the text and its wording are checked apart; the package above calls both. */
    @ArchTest
    static final ArchRule KINDS_OF_CHECKS_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("org.daylight.reports.checking.prose")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.daylight.reports.checking", "org.daylight.reports.checking.wording");

    @ArchTest
    static final ArchRule WORDING_KNOWS_NO_OTHER_CHECKS = noClasses()
            .that()
            .resideInAPackage("org.daylight.reports.checking.wording")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.daylight.reports.checking", "org.daylight.reports.checking.prose");

    /** Heavy libraries stay behind few doors, so that a text report is answered without loading them. */
    @ArchTest
    static final ArchRule OFFICE_DOCUMENTS_ARE_WRITTEN_IN_TWO_CLASSES = noClasses()
            .that()
            .resideInAPackage("org.daylight.reports.writing")
            .and()
            .doNotHaveSimpleName("LetterPaper")
            .and()
            .doNotHaveSimpleName("Face")
            .and()
            .doNotHaveSimpleName("Workbook")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule PDF_IS_OPENED_IN_FOUR_CLASSES = noClasses()
            .that()
            .haveNameNotMatching("org\\.daylight\\.reports\\.reading\\.Pdf(?:Glyphs|Lines|Rulings|Streams)(?:\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.pdfbox..");

    @ArchTest
    static final ArchRule THE_OPEN_FORM_ALONE_IS_READ_AS_A_TREE = noClasses()
            .that()
            .doNotHaveSimpleName("OpenReading")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson.databind..");

    @ArchTest
    static final ArchRule NO_CLOCK_IS_READ = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.sql..");
}
