package org.daylight.system;

import java.io.PrintStream;
import java.util.List;

/**
 * Something the installation can be told to do from the command line, without opening its doors. A module adds one by
 * declaring a bean.
 */
public interface ServerCommand {

    /** Exit code: all is well. */
    int DONE = 0;

    /** Exit code: what was looked for was found; for the trail, that it was tampered with. Nothing else exits so. */
    int FOUND = 1;

    /** Exit code: the call was wrong, or what it asks for is refused. */
    int REFUSED = 2;

    /** Exit code: it could not be done, or not be verified; this says nothing about what would have been found. */
    int NOT_DONE = 3;

    /** The words by which it is called, for instance {@code audit verify}. */
    String name();

    /**
     * Does the work.
     *
     * @param arguments the words after the name
     * @param out where the result is told, in plain Chinese
     * @return the exit code, one of the four above; whoever throws exits with {@link #NOT_DONE}
     */
    int run(List<String> arguments, PrintStream out);
}
