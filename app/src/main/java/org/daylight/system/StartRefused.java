package org.daylight.system;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The process must not start, and an operator can do something about it. Carries one plain sentence in Chinese and the
 * same in English; both go to standard error without a stack trace, and the exit code is 1.
 */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String chinese;
    private final String english;

    private StartRefused(OperatorText text) {
        super(text.chinese() + " / " + text.english());
        this.chinese = text.chinese();
        this.english = text.english();
    }

    /** The refusal whose sentence stands under a key of the bundle {@code system}. */
    static StartRefused refused(String key, Object... arguments) {
        return new StartRefused(OperatorText.of(key, arguments));
    }

    /** The refusal behind a failure, however deeply it is wrapped. */
    static Optional<StartRefused> in(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof StartRefused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
