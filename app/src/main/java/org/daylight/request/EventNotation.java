package org.daylight.request;

import org.daylight.rules.request.Case;
import org.springframework.stereotype.Component;

/**
 * How events are written down for ever: a kind and a version of our own and facts field by field, so that nothing stored
 * depends on the name of a class. What this program does not know is never guessed at.
 */
@Component
class EventNotation {

    StoredEvent write(RequestEvent event) {
        EventKind kind = event.kind();
        return new StoredEvent(
                kind.wireName(),
                kind.version(),
                Case.rulesVersion(),
                facts(event).json(),
                event.note());
    }

    private static EventFacts facts(RequestEvent event) {
        return switch (event) {
            case RequestEvent.Step step -> EventWriting.facts(step.event());
            case RequestEvent.ReplyProposed proposed -> EventWriting.facts(proposed.reply());
            case RequestEvent.ReplyReturned returned -> EventFacts.blank();
        };
    }

    /** The event that was kept; fails with a sentence that names what is unknown. */
    RequestEvent read(StoredEvent stored) {
        EventKind kind = EventKind.named(stored.type())
                .orElseThrow(() -> new UnreadableEvent("its kind " + stored.type() + " is unknown to this program"));
        if (stored.version() < 1 || stored.version() > kind.version()) {
            throw new UnreadableEvent("version " + stored.version() + " of " + stored.type()
                    + " is not known to this program, which reads up to version " + kind.version());
        }
        if (stored.rules() > Case.rulesVersion()) {
            throw new UnreadableEvent(stored.type() + " was accepted by version " + stored.rules()
                    + " of the rules; this program knows up to version " + Case.rulesVersion());
        }
        return new EventReading(EventFacts.parse(stored.facts()), stored.note()).event(kind);
    }
}
