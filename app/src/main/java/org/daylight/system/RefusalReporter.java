package org.daylight.system;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says on standard error why the process does not start: the Chinese sentence, then the English one, nothing else. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusalReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return StartRefused.in(failure).map(RefusalReporter::say).orElse(false);
    }

    private static boolean say(StartRefused refused) {
        PrintStream error = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        error.println(refused.chinese());
        error.println(refused.english());
        return true;
    }
}
