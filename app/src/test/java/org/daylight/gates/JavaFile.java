package org.daylight.gates;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What the gates want to know of one Java source file, as the compiler's own parser reads it. */
record JavaFile(
        Path path,
        int lines,
        List<Type> types,
        List<Method> methods,
        List<Words> words,
        List<Suppression> suppressions,
        List<DayConstant> days) {

    record Type(String name, boolean outermost, boolean open, boolean enumeration, List<String> constants) {}

    /** @param depth how deep statements that branch or repeat are nested in one another */
    record Method(
            String type,
            String name,
            int line,
            int lines,
            int parameters,
            int depth,
            boolean constructor,
            Set<String> annotations) {}

    /**
     * A string literal.
     *
     * @param call name of the method or type whose first argument it is or begins; empty otherwise
     * @param begins whether more is appended to it
     */
    record Words(String value, int line, String call, boolean begins, boolean inAnnotation, boolean forOperators) {}

    record Suppression(int line, boolean reasoned) {}

    /** A date constant, with the text of its initialiser. */
    record DayConstant(String name, String initialiser, int line) {}

    String at(int line) {
        return SourceTree.name(path) + ":" + line;
    }
}
