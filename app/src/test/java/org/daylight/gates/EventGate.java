package org.daylight.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Events carry identifiers and facts that mean something on their own, never a living thing, and nothing that lies in the
 * outbox without saying which of several types it is.
 */
final class EventGate {

    private static final Pattern PAST_TENSE = Pattern.compile(
            "[A-Z]\\w*(ed|Sent|Withdrawn|Frozen|Given|Paid|Begun|Taken|Drawn|Held|Put|Made|Found|Told)");
    private static final Set<Class<?>> FACTS = Set.of(
            String.class,
            UUID.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Optional.class,
            List.class,
            Set.class,
            Collection.class,
            Map.class);

    private static final Pattern LISTENER = Pattern.compile("(ApplicationModule|TransactionalEvent|Event)Listener");

    /** Where records named like events are what a page shows. */
    private static final Pattern DOORS =
            Pattern.compile("org\\.daylight\\.(system|web|portal|workbench|demo|cli|bench)(\\..*)?");

    private EventGate() {}

    /** Every event record of these classes: heard by somebody, made where something is published, or named like one. */
    static Set<Class<?>> events(JavaClasses classes) {
        Stream<JavaClass> heard = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(EventGate::listens)
                .map(method -> method.getRawParameterTypes().getFirst());
        Stream<JavaClass> published = classes.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(EventGate::publishes)
                .flatMap(unit -> unit.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner());
        Stream<JavaClass> named = classes.stream()
                .filter(type -> type.isRecord() && type.isTopLevelClass())
                .filter(type -> !DOORS.matcher(type.getPackageName()).matches())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> isNamedLikeAnEvent(type.reflect()));
        return Stream.of(heard, published, named)
                .flatMap(each -> each)
                .filter(type -> type.isRecord() && type.getPackageName().startsWith("org.daylight"))
                .map(JavaClass::reflect)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean listens(JavaMethod method) {
        return method.getAnnotations().stream()
                        .anyMatch(each -> LISTENER.matcher(each.getRawType().getSimpleName())
                                .matches())
                && !method.getRawParameterTypes().isEmpty();
    }

    private static boolean publishes(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> "publishEvent".equals(call.getTarget().getName()));
    }

    static boolean isNamedLikeAnEvent(Class<?> type) {
        return type.isRecord() && PAST_TENSE.matcher(type.getSimpleName()).matches();
    }

    static List<String> livingParts(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .filter(part -> !isFact(part.getGenericType(), new HashSet<>()))
                .map(part -> event.getName() + "." + part.getName() + " is a " + part.getType())
                .toList();
    }

    private static boolean isFact(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return true;
        }
        if (type instanceof ParameterizedType generic) {
            return isFact(generic.getRawType(), seen)
                    && Arrays.stream(generic.getActualTypeArguments()).allMatch(each -> isFact(each, seen));
        }
        return type instanceof Class<?> plain && isFact(plain, seen);
    }

    private static boolean isFact(Class<?> type, Set<Type> seen) {
        if (type.isPrimitive()
                || type.isEnum()
                || FACTS.contains(type)
                || type.getName().startsWith("java.time.")) {
            return true;
        }
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .allMatch(each -> isFact(each, seen));
        }
        return false;
    }
}
