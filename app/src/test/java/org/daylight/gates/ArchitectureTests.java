package org.daylight.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.gates.counterexamples.EverythingChanged;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    /** Modules without a domain of their own: the ground, the doors and the story. */
    private static final Pattern NO_DOMAIN =
            Pattern.compile("org\\.daylight\\.(system|web|portal|workbench|api|demo|cli|bench)(\\..*)?|org\\.daylight");
    /** Starting, migrating, saving and sharing the database itself is the business of the ground, not a query. */
    private static final Pattern GROUND = Pattern.compile("org\\.daylight\\.(system|bench|cli)(\\..*)?");

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.daylight");
    private final JavaClasses forbidden = new ClassFileImporter().importPackages("org.daylight.gates.counterexamples");

    @Test
    void nobody_asks_a_hidden_clock_or_zone() {
        assertThat(faults(HouseRules.noHiddenClock(), house)).isEmpty();
        assertThat(faults(HouseRules.noHiddenClock(), programs())).isEmpty();
        assertThat(faults(HouseRules.noHiddenClock(), forbidden)).hasSize(6);
    }

    @Test
    void what_acts_by_itself_at_start_lives_in_servers_only() {
        assertThat(faults(HouseRules.startersOnlyInServers(), house)).isEmpty();
        assertThat(faults(HouseRules.startersOnlyInServers(), forbidden)).hasSize(1);
    }

    @Test
    void nobody_decides_by_the_address_as_it_was_written() {
        assertThat(faults(HouseRules.noRawAddress(), house)).isEmpty();
        assertThat(faults(HouseRules.noRawAddress(), forbidden)).hasSize(3);
    }

    @Test
    void nobody_sets_a_state() {
        assertThat(faults(HouseRules.noSetters(), domain())).isEmpty();
        assertThat(faults(HouseRules.noSetters(), forbidden)).hasSize(1);
    }

    @Test
    void sql_is_spoken_only_in_hidden_classes_named_for_it() {
        assertThat(faults(HouseRules.sqlOnlyWhereNamed(), without(GROUND))).isEmpty();
        assertThat(faults(HouseRules.jdbcClassesAreHidden(), house)).isEmpty();
        assertThat(faults(HouseRules.sqlOnlyWhereNamed(), forbidden)).isNotEmpty();
    }

    @Test
    void nobody_writes_a_file_within_a_transaction() {
        assertThat(SlowWorkGate.faults(house)).isEmpty();
        assertThat(SlowWorkGate.faults(forbidden)).hasSize(1);
    }

    @Test
    void events_carry_identifiers_and_facts_only() {
        assertThat(EventGate.events(house).stream().flatMap(event -> EventGate.livingParts(event).stream()))
                .isEmpty();
        assertThat(EventGate.isNamedLikeAnEvent(EverythingChanged.class)).isTrue();
        assertThat(EventGate.livingParts(EverythingChanged.class)).hasSize(2);
    }

    private JavaClasses domain() {
        return without(NO_DOMAIN);
    }

    private JavaClasses without(Pattern packages) {
        return house.that(com.tngtech.archunit.base.DescribedPredicate.describe(
                "outside " + packages,
                type -> !packages.matcher(type.getPackageName()).matches()));
    }

    /** The programs that do not stand on the application's class path, as far as they are compiled. */
    private static JavaClasses programs() {
        List<Path> compiled = Stream.of("cli", "bench")
                .map(module -> SourceTree.ROOT.resolve(module).resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
        return new ClassFileImporter().importPaths(compiled);
    }

    private static List<String> faults(ArchRule rule, JavaClasses classes) {
        EvaluationResult result = rule.allowEmptyShould(true).evaluate(classes);
        return result.getFailureReport().getDetails();
    }
}
