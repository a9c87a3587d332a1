package org.daylight.backup;

import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.daylight.shared.ChinaTime;
import org.daylight.system.OperatorText;

/** What the operator is told at the console: the Chinese sentence, then the English one. */
final class BackupText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private BackupText() {}

    static OperatorText of(String key, Object... arguments) {
        return OperatorText.in("messages.backup", key, arguments);
    }

    static void say(PrintStream out, String key, Object... arguments) {
        OperatorText text = of(key, arguments);
        out.println(text.chinese());
        out.println(text.english());
    }

    /** What of the database has no place in a restored one, and what may keep it from being restored. */
    static void sayShape(PrintStream out, List<String> foreign, List<String> loosened) {
        if (!foreign.isEmpty()) {
            say(out, "backup.make.foreign", String.join(", ", foreign));
        }
        if (!loosened.isEmpty()) {
            say(out, "backup.failure.loosened", String.join(", ", loosened));
        }
    }

    static String moment(Instant moment) {
        return ChinaTime.wallTime(moment).format(MINUTE);
    }
}
