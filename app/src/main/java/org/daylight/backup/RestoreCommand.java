package org.daylight.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.daylight.system.DaylightSettings;
import org.daylight.system.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * {@code ./daylight restore FROM}. It runs without the application, because the application would make the installation
 * that it is to put back. Exit 0 when everything is in place, 1 when the backup is not whole, 2 when the call was wrong or
 * there is living data, 3 when something outside is missing.
 */
public final class RestoreCommand {

    private static final String NAME = "restore";
    private static final int WRONG_CALL = 2;
    private static final int MISSING = 3;

    private RestoreCommand() {}

    /** Whether the arguments call this command. */
    public static boolean isCalledBy(String... arguments) {
        List<String> words = words(arguments);
        return !words.isEmpty() && words.getFirst().equals(NAME);
    }

    /** Restores and tells the outcome in plain words; the result is the exit code. */
    public static int run(PrintStream out, String... arguments) {
        List<String> words = words(arguments);
        if (words.size() != 2) {
            BackupText.say(out, "backup.restore.usage");
            return WRONG_CALL;
        }
        Call call = Call.of(Path.of(words.get(1)), arguments);
        try {
            Manifest manifest = new RestoringBackup(
                            call.folder(), call.settings().keyCopy(call.folder()), call.installation())
                    .restore(call.generation());
            BackupText.say(
                    out,
                    "backup.restore.done",
                    call.installation().data().toAbsolutePath().normalize(),
                    BackupText.moment(manifest.made()),
                    manifest.rows(),
                    manifest.contents());
            return 0;
        } catch (BackupFailure failure) {
            BackupText.say(out, failure.key(), failure.arguments());
            return failure.exitCode();
        } catch (StartRefused refused) {
            out.println(refused.chinese());
            out.println(refused.english());
            return MISSING;
        }
    }

    /** What was called, with the settings of the installation to be. */
    private record Call(
            BackupFolder folder,
            BackupSettings settings,
            DaylightSettings installation,
            @Nullable Generation generation) {

        static Call of(Path folder, String... arguments) {
            StandardEnvironment environment = new StandardEnvironment();
            environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
            ConfigurationPropertySources.attach(environment);
            Binder binder = Binder.get(environment);
            String wanted = environment.getProperty("daylight.backup.generation");
            return new Call(
                    new BackupFolder(folder),
                    binder.bindOrCreate("daylight.backup", BackupSettings.class),
                    binder.bindOrCreate("daylight", DaylightSettings.class),
                    wanted == null
                            ? null
                            : Generation.named(wanted)
                                    .orElseThrow(() -> new BackupFailure("backup.failure.no-generation", wanted)));
        }
    }

    private static List<String> words(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
    }
}
