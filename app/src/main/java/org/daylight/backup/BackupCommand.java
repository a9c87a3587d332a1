package org.daylight.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.daylight.system.ServerCommand;
import org.springframework.stereotype.Component;

/** {@code ./daylight backup TO}: a backup now, beside a running server or without one. */
@Component
class BackupCommand implements ServerCommand {

    private static final int WRONG_CALL = 2;

    private final MakingBackup making;
    private final BackupSettings settings;
    private final RunningBackup running;

    BackupCommand(MakingBackup making, BackupSettings settings, RunningBackup running) {
        this.making = making;
        this.settings = settings;
        this.running = running;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            BackupText.say(out, "backup.make.usage");
            return WRONG_CALL;
        }
        BackupFolder folder = new BackupFolder(Path.of(arguments.getFirst()));
        try {
            BackupSummary made = making.make(folder, settings.keyCopy(folder));
            running.keep(made, false);
            BackupText.say(
                    out,
                    "backup.make.done",
                    made.folder(),
                    made.generation().name(),
                    made.rows(),
                    made.contents(),
                    made.added(),
                    made.bytes() / 1024);
            BackupText.say(out, "backup.make.keys", made.keys());
            if (made.missing() > 0) {
                BackupText.say(out, "backup.make.missing", made.missing());
            }
            BackupText.sayShape(out, made.foreign(), made.loosened());
            return 0;
        } catch (BackupFailure failure) {
            BackupText.say(out, failure.key(), failure.arguments());
            return failure.exitCode();
        }
    }
}
