package org.daylight.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts of an event, or of the applicant, as they are kept: fields under names of their own, never those of a class. Reading asks for each field
 * and says which one is missing or not understood; a fact that may be absent is kept as {@code null}.
 */
final class EventFacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode fields;

    private EventFacts(ObjectNode fields) {
        this.fields = fields;
    }

    static EventFacts blank() {
        return new EventFacts(JSON.createObjectNode());
    }

    static EventFacts parse(String json) {
        try {
            return of(JSON.readTree(json));
        } catch (JacksonException malformed) {
            throw new UnreadableEvent("its facts are not JSON");
        }
    }

    private static EventFacts of(JsonNode node) {
        if (node instanceof ObjectNode fields) {
            return new EventFacts(fields);
        }
        throw new UnreadableEvent("its facts are not an object");
    }

    EventFacts put(String name, @Nullable LocalDate date) {
        return put(name, date == null ? null : date.toString());
    }

    EventFacts put(String name, @Nullable String text) {
        fields.put(name, text);
        return this;
    }

    EventFacts put(String name, Enum<?> constant) {
        return put(name, constant.name());
    }

    EventFacts put(String name, long number) {
        fields.put(name, number);
        return this;
    }

    EventFacts put(String name, boolean flag) {
        fields.put(name, flag);
        return this;
    }

    EventFacts put(String name, EventFacts part) {
        fields.set(name, part.fields);
        return this;
    }

    <T> EventFacts putEach(String name, List<T> parts, Function<T, EventFacts> writing) {
        ArrayNode list = fields.putArray(name);
        parts.forEach(part -> list.add(writing.apply(part).fields));
        return this;
    }

    String json() {
        return fields.toString();
    }

    LocalDate date(String name) {
        return dateOf(name, text(name));
    }

    @Nullable
    LocalDate dateOrNull(String name) {
        String text = textOrNull(name);
        return text == null ? null : dateOf(name, text);
    }

    private static LocalDate dateOf(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new UnreadableEvent("its field " + name + " is not a date");
        }
    }

    String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw missing(name);
        }
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        JsonNode field = fields.get(name);
        if (field == null) {
            throw missing(name);
        }
        if (field.isNull()) {
            return null;
        }
        return field.stringValueOpt().orElseThrow(() -> new UnreadableEvent("its field " + name + " is not text"));
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new UnreadableEvent("its field " + name + " holds the unknown word " + text));
    }

    int number(String name) {
        return Math.toIntExact(longNumber(name));
    }

    long longNumber(String name) {
        JsonNode field = fields.get(name);
        if (field == null || !field.isIntegralNumber()) {
            throw missing(name);
        }
        return field.longValue();
    }

    boolean flag(String name) {
        JsonNode field = fields.get(name);
        if (field == null || !field.isBoolean()) {
            throw missing(name);
        }
        return field.booleanValue();
    }

    /** Whether there is a fact of that name, be it {@code null} or not. */
    boolean has(String name) {
        return fields.has(name);
    }

    boolean isNull(String name) {
        return fields.path(name).isNull();
    }

    EventFacts part(String name) {
        JsonNode field = fields.get(name);
        if (field == null) {
            throw missing(name);
        }
        return of(field);
    }

    <T> List<T> each(String name, Function<EventFacts, T> reading) {
        JsonNode list = fields.get(name);
        if (list == null || !list.isArray()) {
            throw missing(name);
        }
        List<T> parts = new ArrayList<>(list.size());
        for (JsonNode one : list) {
            parts.add(reading.apply(of(one)));
        }
        return parts;
    }

    private static UnreadableEvent missing(String name) {
        return new UnreadableEvent("its field " + name + " is missing");
    }
}
