package org.daylight.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.e2e.Staff.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbenchWalkBrowserTests {

    /** What several people see in the same shape is looked at closely once; every address must answer each of them. */
    private static final Set<String> EXAMINED = new HashSet<>();

    static Stream<Person> everybody() {
        return Installation.running().staff().people().stream();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everybody_reaches_all_that_the_own_menu_offers(Person person) {
        try (Visitor visitor = Visitor.named("workbench-" + person.signInName())) {
            visitor.signIn(person);
            assertThat(new Crawler(visitor, EXAMINED).walk("/workbench")).isEmpty();
        }
    }
}
