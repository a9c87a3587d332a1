package org.daylight.files;

import java.util.ArrayList;
import java.util.List;
import org.daylight.shared.Answer;

/** What the look into a file's content found. */
sealed interface Verdict {

    /** A format that the store knows, whole and harmless as far as can be seen. */
    record Known(MediaKind kind) implements Verdict {}

    /** Not acceptable; the key is completed to {@code files.refused.<ground>} and the file's name put first. */
    record Unfit(String ground, List<Object> arguments) implements Verdict {

        <T> Answer<T> refusal(String name, FilePolicy policy) {
            List<Object> named = new ArrayList<>(List.of(name));
            named.addAll("type".equals(ground) ? List.of(policy.acceptedKinds()) : arguments);
            return new Answer.Refused<>("files.refused." + ground, named, "");
        }
    }

    Verdict UNKNOWN = new Unfit("type", List.of());
    Verdict DAMAGED = new Unfit("damaged", List.of());

    static Verdict unfit(String ground, Object... arguments) {
        return new Unfit(ground, List.of(arguments));
    }
}
