package org.daylight.gates;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daylight.publication.IndexNumber;

/** Makes an event of any record type with something in every field, so that nothing can get lost unseen. */
final class EventSamples {

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "城区雨污分流 \"甲\""),
            Map.entry(UUID.class, UUID.fromString("0197a1b2-c3d4-7e5f-8a6b-1c2d3e4f5a6b")),
            Map.entry(int.class, 17),
            Map.entry(Integer.class, 17),
            Map.entry(long.class, 9_007_199_254_740_993L),
            Map.entry(Long.class, 9_007_199_254_740_993L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(LocalDate.class, LocalDate.of(2026, 3, 2)),
            Map.entry(IndexNumber.class, new IndexNumber("DL0000018/2026-00318")),
            Map.entry(Year.class, Year.of(2026)),
            Map.entry(Instant.class, Instant.parse("2026-03-02T01:30:00.123456Z")));

    private EventSamples() {}

    static Object of(Class<?> event) {
        return value(event);
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
        }
        if (plain.isRecord()) {
            return made(plain);
        }
        if (plain.isSealed()) {
            return value(plain.getPermittedSubclasses()[0]);
        }
        throw new AssertionError("an event carries " + plain + ": add a sample of it, or leave it out of the event");
    }

    private static Object container(Class<?> raw, Type... of) {
        if (raw == Optional.class) {
            return Optional.of(value(of[0]));
        }
        if (raw == Map.class) {
            return Map.of(value(of[0]), value(of[1]));
        }
        return raw == Set.class ? Set.of(value(of[0])) : List.of(value(of[0]));
    }

    private static Object made(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(parts).map(part -> value(part.getGenericType())).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new AssertionError("no sample of " + type, e);
        }
    }
}
