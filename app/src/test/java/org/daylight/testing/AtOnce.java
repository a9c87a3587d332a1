package org.daylight.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A double click: the same act in two threads that begin together. */
public final class AtOnce {

    private AtOnce() {}

    /** What both acts gave. */
    public static <T> List<T> twice(Callable<T> act) throws Exception {
        return both(act, act);
    }

    /** Two acts that begin together, and what they gave. */
    public static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> first = threads.submit(() -> after(start, one));
            Future<T> second = threads.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static <T> T after(CyclicBarrier start, Callable<T> act) throws Exception {
        start.await();
        return act.call();
    }
}
