package org.daylight.request;

import java.util.List;
import org.daylight.rules.law.Refusal;
import org.daylight.shared.Answer;

/** Turns refusals of the law into answers that a page can show in either language. */
final class Refusals {

    /** The Chinese bundle prints the first argument, the English one the second. */
    static final String BY_LAW = "request.refused.by-law";

    private Refusals() {}

    static <T> Answer<T> by(Refusal refusal) {
        return new Answer.Refused<>(
                BY_LAW,
                List.of(refusal.sentence(), refusal.englishSentence()),
                refusal.article().chinese());
    }

    /** A refusal by a rule that is cited. */
    static <T> Answer<T> by(String messageKey, String citation) {
        return new Answer.Refused<>(messageKey, List.of(), citation);
    }
}
