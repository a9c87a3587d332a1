package org.daylight.system;

import java.io.PrintStream;
import java.util.List;

/**
 * Something the installation can be told to do from the command line, without opening its doors. A module adds one by
 * declaring a bean.
 */
public interface ServerCommand {

    /** The words by which it is called, for instance {@code audit verify}. */
    String name();

    /**
     * Does the work.
     *
     * @param arguments the words after the name
     * @param out where the result is told, in plain Chinese
     * @return the exit code: 0 when all is well, 1 when something was found, 2 when the call was wrong
     */
    int run(List<String> arguments, PrintStream out);
}
