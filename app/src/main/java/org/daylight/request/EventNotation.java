package org.daylight.request;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.rules.request.CaseEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How events are written down: a kind and its facts as JSON. */
@Component
class EventNotation {

    private static final Map<String, Class<?>> STEPS = Arrays.stream(CaseEvent.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, kind -> kind));

    private final JsonMapper json = JsonMapper.builder().build();

    String facts(RequestEvent event) {
        return switch (event) {
            case RequestEvent.Step step -> json.writeValueAsString(step.event());
            case RequestEvent.ReplyProposed proposed -> json.writeValueAsString(proposed.reply());
            case RequestEvent.ReplyReturned returned -> "{}";
        };
    }

    RequestEvent read(String type, String facts, String note) {
        return switch (type) {
            case "ReplyProposed" -> new RequestEvent.ReplyProposed(json.readValue(facts, ProposedReply.class));
            case "ReplyReturned" -> new RequestEvent.ReplyReturned(note);
            default -> new RequestEvent.Step(step(type, facts), note);
        };
    }

    private CaseEvent step(String type, String facts) {
        Class<?> kind = STEPS.get(type);
        if (kind == null) {
            throw new IllegalStateException("unknown kind of event: " + type);
        }
        return (CaseEvent) json.readValue(facts, kind);
    }
}
