package org.daylight.gates;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody writes a file of reports within a transaction: it holds a connection, and often the end of the audit trail,
 * while everybody else waits. Follows calls from each transactional method to wherever they lead in our own classes.
 */
final class SlowWorkGate {

    private static final String WRITERS = "org.daylight.reports.writing";

    private SlowWorkGate() {}

    /** The transactional methods from which a writer of files is reached. */
    static List<String> faults(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(SlowWorkGate::isTransactional)
                .filter(SlowWorkGate::reachesWriter)
                .map(JavaMethod::getFullName)
                .sorted()
                .toList();
    }

    private static boolean isTransactional(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class) || method.getOwner().isAnnotatedWith(Transactional.class);
    }

    private static boolean reachesWriter(JavaMethod begin) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(begin));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaCodeUnit next = open.pop();
            boolean writes = next.getCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().getPackageName().startsWith(WRITERS));
            if (writes) {
                return true;
            }
            next.getCallsFromSelf().stream()
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .filter(JavaCodeUnit.class::isInstance)
                    .map(JavaCodeUnit.class::cast)
                    .filter(unit -> unit.getOwner().getPackageName().startsWith("org.daylight"))
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return false;
    }
}
