package org.daylight.request;

import org.daylight.rules.request.CaseEvent;

/** What happened to a request: steps to which the law attaches effects, and the office's own work on the reply. */
sealed interface RequestEvent {

    /** What kind of event it is. */
    EventKind kind();

    /** The name under which the event is kept. */
    default String type() {
        return kind().wireName();
    }

    /** What was written with it, for instance the text of a notice; may be empty. */
    String note();

    /** A step of the procedure, judged by the rules. */
    record Step(CaseEvent event, String note) implements RequestEvent {
        @Override
        public EventKind kind() {
            return EventKind.of(event);
        }
    }

    /** A reply was drafted and put before the approver; it replaces any draft before it. */
    record ReplyProposed(ProposedReply reply) implements RequestEvent {
        @Override
        public EventKind kind() {
            return EventKind.REPLY_PROPOSED;
        }

        @Override
        public String note() {
            return "";
        }
    }

    /** The approver gave the draft back. */
    record ReplyReturned(String note) implements RequestEvent {
        @Override
        public EventKind kind() {
            return EventKind.REPLY_RETURNED;
        }
    }
}
