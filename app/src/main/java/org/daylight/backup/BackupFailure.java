package org.daylight.backup;

import java.util.List;
import java.util.Set;

/** Why a backup was not made, is not whole, or was not restored; the sentence is told to the operator. */
final class BackupFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final int MISSING = 3;

    private static final Set<String> NOT_WHOLE = Set.of(
            "backup.failure.part-changed",
            "backup.failure.part-missing",
            "backup.failure.rows",
            "backup.failure.loosened");
    private static final Set<String> WRONG_CALL = Set.of(
            "backup.failure.setting",
            "backup.failure.living-data",
            "backup.failure.living-database",
            "backup.failure.inside",
            "backup.failure.keys-not-apart",
            "backup.failure.other-keys",
            "backup.failure.none",
            "backup.failure.no-generation");

    private final String key;
    private final transient List<Object> arguments;

    BackupFailure(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    /** The exit code of a command that ends with it: 1 proven not whole, 2 a wrong call, 3 not done or not provable. */
    int exitCode() {
        if (NOT_WHOLE.contains(key)) {
            return 1;
        }
        return WRONG_CALL.contains(key) ? 2 : MISSING;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
