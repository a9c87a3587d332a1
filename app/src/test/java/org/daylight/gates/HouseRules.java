package org.daylight.gates;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/** Rules about who may call what. */
final class HouseRules {

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.InstantSource.system",
            "java.time.ZoneId.systemDefault",
            "java.time.ZoneId.of",
            "java.util.TimeZone.getDefault",
            "java.util.Calendar.getInstance");
    /** The one place each where the clock is taken from the machine and the zone is named. */
    private static final Set<String> SOURCES =
            Set.of("org.daylight.system.GroundConfiguration", "org.daylight.shared.ChinaTime");

    private static final Set<Class<?>> STARTERS =
            Set.of(ApplicationRunner.class, CommandLineRunner.class, ApplicationListener.class, SmartLifecycle.class);
    private static final Set<String> RAW_ADDRESS =
            Set.of("getRequestURI", "getRequestURL", "getServletPath", "getPathInfo", "getPathTranslated");

    private HouseRules() {}

    static ArchRule noHiddenClock() {
        return noClasses()
                .that(are(describe("not the source of time", type -> !SOURCES.contains(type.getName()))))
                .should()
                .callCodeUnitWhere(hiddenClock())
                .because("a deadline that depends on a hidden clock can be neither tested nor explained to a court");
    }

    private static DescribedPredicate<JavaCall<?>> hiddenClock() {
        return describe("asks a hidden clock or zone", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getTarget().getName();
            boolean now = owner.startsWith("java.time.") && "now".equals(name);
            boolean clock = "java.time.Clock".equals(owner) && name.startsWith("system");
            boolean date = "java.util.Date".equals(owner)
                    && "<init>".equals(name)
                    && call.getTarget().getParameterTypes().isEmpty();
            return now || clock || date || CLOCKS.contains(owner + "." + name);
        });
    }

    /** What acts by itself when an application starts or ends would act in every command beside the server as well. */
    static ArchRule startersOnlyInServers() {
        return classes()
                .that(are(describe("act when an application starts or ends", HouseRules::actsByItself)))
                .should()
                .beAnnotatedWith(ConditionalOnWebApplication.class)
                .because("a command runs beside the server and must not take what the server holds");
    }

    private static boolean actsByItself(JavaClass type) {
        boolean starter = STARTERS.stream().anyMatch(type::isAssignableTo);
        return starter || type.getMethods().stream().anyMatch(HouseRules::hearsTheFramework);
    }

    private static boolean hearsTheFramework(JavaMethod method) {
        return method.tryGetAnnotationOfType(EventListener.class)
                .map(listener -> Stream.concat(
                                Arrays.stream(listener.value()).map(Class::getName),
                                method.getRawParameterTypes().stream().map(JavaClass::getName))
                        .anyMatch(event -> event.startsWith("org.springframework.")))
                .orElse(false);
    }

    /** The address as written has many spellings for one route: a gate that compares it lets the others through. */
    static ArchRule noRawAddress() {
        return noClasses()
                .that(are(describe(
                        "not the reader of addresses",
                        type -> !type.getName().equals("org.daylight.web.RequestAddress"))))
                .should()
                .accessTargetWhere(describe(
                        "reads the address of a request as it was written",
                        access -> access.getTargetOwner().isAssignableTo("jakarta.servlet.http.HttpServletRequest")
                                && RAW_ADDRESS.contains(access.getName())))
                .because("one route has many spellings; web.RequestAddress knows the one that routes are matched with");
    }

    static ArchRule noSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(describe("are ours", type -> !type.isInterface()))
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("each method of the domain is a legal act or a question; nobody sets a state");
    }

    static ArchRule sqlOnlyWhereNamed() {
        return noClasses()
                .that(are(describe("not named Jdbc", type -> !isJdbc(type))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql.."))
                .because("SQL is read where it is used, in package-private classes named Jdbc…");
    }

    static ArchRule jdbcClassesAreHidden() {
        return noClasses()
                .that()
                .haveSimpleNameStartingWith("Jdbc")
                .and()
                .areTopLevelClasses()
                .should()
                .bePublic();
    }

    private static boolean isJdbc(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.getSimpleName().startsWith("Jdbc");
    }
}
