package org.daylight.request;

import org.daylight.rules.request.CaseEvent;

/** What happened to a request: steps to which the law attaches effects, and the office's own work on the reply. */
sealed interface RequestEvent {

    /** The kind under which the event is kept. */
    String type();

    /** What was written with it, for instance the text of a notice; may be empty. */
    String note();

    /** A step of the procedure, judged by the rules. */
    record Step(CaseEvent event, String note) implements RequestEvent {
        @Override
        public String type() {
            return event.getClass().getSimpleName();
        }
    }

    /** A reply was drafted and put before the approver; it replaces any draft before it. */
    record ReplyProposed(ProposedReply reply) implements RequestEvent {
        @Override
        public String type() {
            return "ReplyProposed";
        }

        @Override
        public String note() {
            return "";
        }
    }

    /** The approver gave the draft back. */
    record ReplyReturned(String note) implements RequestEvent {
        @Override
        public String type() {
            return "ReplyReturned";
        }
    }
}
