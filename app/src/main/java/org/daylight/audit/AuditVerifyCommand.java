package org.daylight.audit;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.daylight.system.ServerCommand;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code ./daylight audit verify}: exit 0 when the trail is whole, 1 when it is not, 3 when nobody can tell. */
@Component
class AuditVerifyCommand implements ServerCommand {

    private final AuditVerification verification;
    private final MessageSource messages;

    AuditVerifyCommand(AuditVerification verification, MessageSource messages) {
        this.verification = verification;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "audit verify";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Verdict verdict = verification.verify();
        if (verdict.isClean()) {
            out.println(text("audit.verify.clean", verdict.entries()));
            tellKnown(verdict, out);
            return DONE;
        }
        out.println(text("audit.verify.tampered", verdict.entries(), verdict.findings()));
        for (Finding finding : verdict.first()) {
            out.println(text(
                    "audit.verify.finding",
                    finding.position(),
                    text("enum.Tampering." + finding.tampering().name())));
        }
        tellKnown(verdict, out);
        return FOUND;
    }

    private void tellKnown(Verdict verdict, PrintStream out) {
        if (verdict.known() > 0) {
            out.println(text("audit.verify.known", verdict.known()));
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
