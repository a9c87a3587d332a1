package org.daylight.audit;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daylight.system.ServerCommand;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * {@code ./daylight audit resume REASON}: goes on after a tampering was looked into; refused on a trail that is whole. The
 * trail is verified at once, so that the pages of a server beside it tell how it stands now.
 */
@Component
class AuditResumeCommand implements ServerCommand {

    private static final int LONGEST_REASON = 500;

    private final ResumingTrail resuming;
    private final KeepingVerdicts verdicts;
    private final MessageSource messages;

    AuditResumeCommand(ResumingTrail resuming, KeepingVerdicts verdicts, MessageSource messages) {
        this.resuming = resuming;
        this.verdicts = verdicts;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "audit resume";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        String reason = String.join(" ", arguments).strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            out.println(text("audit.resume.reason"));
            return REFUSED;
        }
        Optional<Long> position = resuming.resume(reason);
        position.ifPresent(at -> verdicts.verifyAndKeep());
        out.println(position.map(at -> text("audit.resume.done", at)).orElseGet(() -> text("audit.resume.whole")));
        return position.isPresent() ? DONE : REFUSED;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
