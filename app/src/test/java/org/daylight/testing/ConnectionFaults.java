package org.daylight.testing;

import java.util.List;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Fails a test during which a thread asked for a second connection, whoever caught the error on its way out. */
public final class ConnectionFaults implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        failIfAny();
    }

    static void failIfAny() {
        List<AssertionError> faults = OneConnectionPerThread.takeFaults();
        if (!faults.isEmpty()) {
            AssertionError first = faults.getFirst();
            faults.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }
}
