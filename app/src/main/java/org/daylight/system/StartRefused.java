package org.daylight.system;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/**
 * The process must not start, and an operator can do something about it. Carries one plain sentence in Chinese and the
 * same in English; both go to standard error without a stack trace, and the exit code is 1.
 */
public final class StartRefused extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    private final String chinese;
    private final String english;

    StartRefused(String chinese, String english) {
        super(chinese + " / " + english);
        this.chinese = chinese;
        this.english = english;
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

    @Override
    public int getExitCode() {
        return 1;
    }
}
