package org.daylight.gates;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Events carry identifiers and facts that mean something on their own, never a living thing. */
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

    private EventGate() {}

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
        return type.isSealed() && Arrays.stream(type.getPermittedSubclasses()).allMatch(each -> isFact(each, seen));
    }
}
