package org.daylight.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The packaged application on a data folder of its own, started again and again and killed without warning. */
final class KilledServer implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 240;

    /** What is killed, in which order. */
    enum Death {
        PROCESS,
        PROCESS_AND_DATABASE,
        DATABASE_THEN_PROCESS,
        ONE_DATABASE_BACKEND_THEN_PROCESS
    }

    private final Path data;
    private final int port;
    private Process process;

    KilledServer(Path data) throws IOException {
        this.data = data;
        this.port = freePort();
        this.process = launch();
    }

    String address() {
        return "http://localhost:" + port;
    }

    private Process launch() throws IOException {
        Path program = Installation.ROOT.resolve("app/target/app-0.1.0.jar");
        if (!Files.exists(program)) {
            throw new IllegalStateException("package the application first: " + program + " is missing");
        }
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx600m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        program.toString(),
                        "--server.port=" + port,
                        "--daylight.data=" + data,
                        "--daylight.demo=true")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Files.createDirectories(Path.of("target"))
                        .resolve("killed.log")
                        .toFile()))
                .start();
    }

    /** Waits until the server answers, with all of the district told. */
    void awaitReady() throws IOException, InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the application ended; see target/killed.log");
            }
            if (isReady()) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("no answer within " + PATIENCE_SECONDS + " s");
    }

    private boolean isReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(address() + "/actuator/health/readiness").toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    void kill(Death death) {
        List<ProcessHandle> database = databaseProcesses();
        switch (death) {
            case PROCESS -> process.destroyForcibly();
            case PROCESS_AND_DATABASE -> {
                process.destroyForcibly();
                database.forEach(ProcessHandle::destroyForcibly);
            }
            case DATABASE_THEN_PROCESS -> {
                database.forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            case ONE_DATABASE_BACKEND_THEN_PROCESS -> {
                database.getLast().destroyForcibly();
                process.destroyForcibly();
            }
        }
        process.onExit().join();
        if (death == Death.PROCESS_AND_DATABASE || death == Death.DATABASE_THEN_PROCESS) {
            CompletableFuture.allOf(database.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    void restart() throws IOException, InterruptedException {
        process = launch();
        awaitReady();
    }

    private List<ProcessHandle> databaseProcesses() {
        return ProcessHandle.allProcesses()
                .filter(each -> workingFolder(each).endsWith("postgres/cluster")
                        && workingFolder(each).startsWith(data))
                .toList();
    }

    private static Path workingFolder(ProcessHandle each) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(each.pid()), "cwd"));
        } catch (IOException gone) {
            return Path.of("");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Where the program of the command line reads the same data, for the verification of the trail. */
    int command(String... words) throws IOException, InterruptedException {
        try {
            ProcessBuilder command = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx400m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    Installation.ROOT.resolve("app/target/app-0.1.0.jar").toString());
            command.command().addAll(List.of(words));
            command.command().add("--daylight.data=" + data);
            return command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            Path.of("target").resolve("killed.log").toFile()))
                    .start()
                    .waitFor();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
