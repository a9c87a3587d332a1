package org.daylight.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How PostgreSQL, which refuses to run as root, is run by this process. */
enum Unprivileged {
    /** The process is not root: nothing to give up. */
    DIRECT(List.of(), -1),
    /** A user namespace without any mapping: files stay with root, the powers are gone. */
    NAMESPACE(List.of("unshare", "-U"), 0),
    /** The user nobody, to whom the folder of the database is given. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), 65534);

    private static final long LONGEST_SECONDS = 900;

    private final List<String> prefix;
    private final int owner;

    Unprivileged(List<String> prefix, int owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /** How a command ended, and what it said. */
    record Outcome(int exit, String output) {
        boolean failed() {
            return exit != 0;
        }
    }

    /** The first way that works on this machine. */
    static Unprivileged choose() {
        if (!isRoot()) {
            return DIRECT;
        }
        return Stream.of(NAMESPACE, NOBODY)
                .filter(Unprivileged::works)
                .findFirst()
                .orElseThrow(() -> StartRefused.refused("system.refused.root"));
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private boolean works() {
        try {
            return !run(List.of("true")).failed();
        } catch (IOException notInstalled) {
            return false;
        }
    }

    /** Gives a file or a whole folder to the user whose files the database may use. */
    void own(Path path) throws IOException {
        if (this == DIRECT) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.setAttribute(each, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(each, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Makes sure that the database can reach its folder through all the folders above it. */
    void requireEntry(Path folder) throws IOException {
        if (run(List.of("test", "-x", folder.toString())).failed()) {
            throw StartRefused.refused("system.refused.nobody", folder);
        }
    }

    /** Runs a command to its end, without the caller's PostgreSQL settings and with messages in English. */
    Outcome run(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(awaitExit(process).orElse(-1), output);
    }

    private static Optional<Integer> awaitExit(Process process) {
        try {
            return process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)
                    ? Optional.of(process.exitValue())
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
