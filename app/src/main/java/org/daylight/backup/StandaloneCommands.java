package org.daylight.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daylight.system.DaylightSettings;
import org.daylight.system.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * {@code ./daylight restore FROM} and {@code ./daylight backup verify FROM}. They run without the application: it would make
 * the installation that the one is to put back, and the other works on any machine that holds a backup and its keys. Exit 0
 * when all is well, 1 when the backup is proven not to be whole, 2 when the call was wrong or there is living data, 3 when
 * nothing could be proven or done: keys or a database are missing, a disk is full, the backup is of a later program.
 */
public final class StandaloneCommands {

    private static final List<String> RESTORE = List.of("restore");
    private static final List<String> VERIFY = List.of("backup", "verify");
    private static final int NOT_WHOLE = 1;
    private static final int WRONG_CALL = 2;

    private StandaloneCommands() {}

    /** Whether the arguments call one of the two. */
    public static boolean isCalledBy(String... arguments) {
        List<String> words = words(arguments);
        return startsWith(words, RESTORE) || startsWith(words, VERIFY);
    }

    /** Does what is called and tells the outcome in plain words; the result is the exit code. */
    public static int run(PrintStream out, String... arguments) {
        List<String> words = words(arguments);
        boolean restores = startsWith(words, RESTORE);
        List<String> rest = words.subList((restores ? RESTORE : VERIFY).size(), words.size());
        if (rest.size() != 1) {
            BackupText.say(out, restores ? "backup.restore.usage" : "backup.verify.usage");
            return WRONG_CALL;
        }
        try {
            Call call = Call.of(rest.getFirst(), arguments);
            if (restores) {
                restore(call, out);
                return 0;
            }
            return verify(call, out);
        } catch (BackupFailure failure) {
            BackupText.say(out, failure.key(), failure.arguments());
            return failure.exitCode();
        } catch (StartRefused refused) {
            out.println(refused.chinese());
            out.println(refused.english());
            return BackupFailure.MISSING;
        } catch (RuntimeException unforeseen) {
            BackupText.say(out, "backup.failure.unforeseen", unforeseen.toString());
            return BackupFailure.MISSING;
        }
    }

    private static void restore(Call call, PrintStream out) {
        RestoringBackup.Outcome restored =
                new RestoringBackup(call.folder(), call.keys(), call.installation()).restore(call.generation());
        Manifest manifest = restored.manifest();
        BackupText.say(
                out,
                "backup.restore.done",
                call.installation().data().toAbsolutePath().normalize(),
                BackupText.moment(manifest.made()),
                manifest.rows(),
                manifest.contents());
        SortedSet<String> foreign = new TreeSet<>(restored.foreign());
        foreign.addAll(manifest.foreign());
        if (!foreign.isEmpty()) {
            BackupText.say(out, "backup.restore.foreign", String.join(", ", foreign));
        }
        if (manifest.missing() > 0) {
            BackupText.say(out, "backup.make.missing", manifest.missing());
        }
    }

    /** Every generation, or the one that is named; the worst of the exit codes is the result. */
    private static int verify(Call call, PrintStream out) {
        EncryptedParts parts = new EncryptedParts(call.keys().keys());
        try {
            List<Generation> wanted =
                    call.generation() == null ? call.folder().generations() : List.of(call.generation());
            if (wanted.isEmpty()) {
                throw new BackupFailure("backup.failure.none", call.folder().path());
            }
            int worst = 0;
            for (Generation generation : wanted) {
                worst = Math.max(worst, verify(new VerifyingBackup(call.folder(), parts), generation, out));
            }
            return worst;
        } catch (IOException e) {
            throw MakingBackup.failure(e, call.folder());
        }
    }

    private static int verify(VerifyingBackup verifying, Generation generation, PrintStream out) throws IOException {
        try {
            Manifest manifest = verifying.verify(generation);
            BackupText.say(
                    out,
                    "backup.verify.whole",
                    generation.name(),
                    BackupText.moment(manifest.made()),
                    manifest.rows(),
                    manifest.contents());
            BackupText.sayShape(out, manifest.foreign(), manifest.loosened());
            if (manifest.missing() > 0) {
                BackupText.say(out, "backup.make.missing", manifest.missing());
            }
            return manifest.missing() == 0 && manifest.loosened().isEmpty() ? 0 : NOT_WHOLE;
        } catch (BackupFailure failure) {
            BackupText.say(out, "backup.verify.broken", generation.name());
            BackupText.say(out, failure.key(), failure.arguments());
            return failure.exitCode();
        }
    }

    /** What was called, with the settings of the installation to be. */
    private record Call(
            BackupFolder folder,
            KeyCopy keys,
            DaylightSettings installation,
            @Nullable Generation generation) {

        static Call of(String path, String... arguments) {
            try {
                return read(Path.of(path), arguments);
            } catch (InvalidPathException | BindException wrong) {
                throw new BackupFailure("backup.failure.setting", String.valueOf(wrong.getMessage()));
            }
        }

        private static Call read(Path path, String... arguments) {
            StandardEnvironment environment = new StandardEnvironment();
            environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
            ConfigurationPropertySources.attach(environment);
            Binder binder = Binder.get(environment);
            BackupFolder folder = new BackupFolder(path);
            String wanted = environment.getProperty("daylight.backup.generation");
            return new Call(
                    folder,
                    binder.bindOrCreate("daylight.backup", BackupSettings.class).keyCopy(folder),
                    binder.bindOrCreate("daylight", DaylightSettings.class),
                    wanted == null
                            ? null
                            : Generation.named(wanted)
                                    .orElseThrow(() -> new BackupFailure("backup.failure.no-generation", wanted)));
        }
    }

    private static boolean startsWith(List<String> words, List<String> name) {
        return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
    }

    private static List<String> words(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
    }
}
