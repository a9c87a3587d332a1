package org.daylight.publication;

import java.util.List;

/** What became of a form. */
public sealed interface FormReading {

    /** It can be kept. */
    record Readable(Draft draft) implements FormReading {}

    /** It cannot; at least one problem, in the order of the fields. */
    record Unreadable(List<Problem> problems) implements FormReading {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /** What is wrong with one field: its name in the form and a sentence. */
    record Problem(String field, String messageKey, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }
    }
}
