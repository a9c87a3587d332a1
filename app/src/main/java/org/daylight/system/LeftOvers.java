package org.daylight.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Database processes that a killed Daylight process left behind, and the pid file of ones that are gone. A process is
 * ours when it works in our folder; a number in a pid file alone proves nothing, because numbers are used again.
 */
record LeftOvers(Cluster cluster) {

    private static final long PATIENCE_SECONDS = 120;

    void clear() throws IOException {
        List<ProcessHandle> left = processes();
        if (!left.isEmpty()) {
            List<Long> numbers = left.stream().map(ProcessHandle::pid).toList();
            List<ProcessHandle> heads = left.stream()
                    .filter(process -> process.parent()
                            .map(parent -> !numbers.contains(parent.pid()))
                            .orElse(true))
                    .toList();
            boolean headed = heads.size() == 1;
            for (ProcessHandle head : heads) {
                signal(head, headed ? "INT" : "QUIT");
            }
            awaitEnd(left);
        }
        Files.deleteIfExists(cluster.path().resolve("postmaster.pid"));
    }

    private List<ProcessHandle> processes() throws IOException {
        Path folder = cluster.path().toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> folder.equals(workingFolder(process)) && isPostgres(process))
                .toList();
    }

    private static Path workingFolder(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
        } catch (IOException goneOrForeign) {
            return Path.of("");
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "comm"))
                    .strip()
                    .equals("postgres");
        } catch (IOException gone) {
            return false;
        }
    }

    private static void signal(ProcessHandle process, String name) throws IOException {
        Unprivileged.DIRECT.run(List.of("sh", "-c", "kill -\"$1\" \"$2\"", "sh", name, Long.toString(process.pid())));
    }

    private void awaitEnd(List<ProcessHandle> processes) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            long pid = processes.getFirst().pid();
            throw StartRefused.refused("system.refused.left-over", pid);
        }
    }
}
