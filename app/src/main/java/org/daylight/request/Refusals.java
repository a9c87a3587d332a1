package org.daylight.request;

import java.util.List;
import org.daylight.rules.law.Refusal;
import org.daylight.shared.Answer;

/** Turns refusals of the law into answers; their sentences are those of the rules, in both languages. */
final class Refusals {

    private Refusals() {}

    static <T> Answer<T> by(Refusal refusal) {
        return new Answer.Refused<>(
                refusal.messageKey(),
                List.copyOf(refusal.arguments()),
                refusal.article().chinese());
    }

    /** A refusal by a rule that is cited. */
    static <T> Answer<T> by(String messageKey, String citation) {
        return new Answer.Refused<>(messageKey, List.of(), citation);
    }
}
