package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.testing.WholeApplicationTest;
import org.daylight.workbench.MenuEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WholeApplicationTest
class PermissionUseWebTests {

    /** Declared for parts that are still being built; a permission leaves this set when a route or use case asks it. */
    private static final Set<Permission> AWAITED = EnumSet.of(Permission.COMPILE_REPORT);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void every_permission_is_asked_by_some_route_or_use_case() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.daylight");
        Set<String> inCode = classes.stream()
                .filter(type -> !Set.of(Permission.class.getName(), Role.class.getName(), MenuEntry.class.getName())
                        .contains(type.getName()))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .map(JavaFieldAccess::getTarget)
                .filter(field -> field.getOwner().isEquivalentTo(Permission.class))
                .map(field -> field.getName())
                .collect(Collectors.toSet());
        Set<String> onRoutes = classes.stream()
                .flatMap(type -> Stream.concat(
                        type.getAnnotations().stream().map(each -> (JavaAnnotation<?>) each),
                        type.getMethods().stream().flatMap(method -> method.getAnnotations().stream())))
                .filter(annotation -> annotation.getRawType().isEquivalentTo(Permit.class))
                .map(annotation -> ((JavaEnumConstant) annotation.get("value").orElseThrow()).name())
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(Permission.values())
                        .filter(permission -> !AWAITED.contains(permission))
                        .map(Permission::name)
                        .filter(name -> !inCode.contains(name) && !onRoutes.contains(name)))
                .isEmpty();
    }

    @Test
    void every_menu_entry_leads_to_a_page_that_asks_the_same_permission() {
        Map<String, HandlerMethod> pages = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().isEmpty()
                                || entry.getKey()
                                        .getMethodsCondition()
                                        .getMethods()
                                        .toString()
                                        .contains("GET"))
                .flatMap(entry ->
                        entry.getKey().getPatternValues().stream().map(path -> Map.entry(path, entry.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        for (MenuEntry entry : MenuEntry.values()) {
            assertThat(pages).as(entry.name()).containsKey(entry.address());
            Permit permit = RouteGate.permit(Objects.requireNonNull(pages.get(entry.address())));
            assertThat(permit == null ? null : permit.value()).as(entry.name()).isEqualTo(entry.permission());
        }
    }
}
