package org.daylight.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The packaged application with the fictional district, as an operator starts it: a process of its own, on a free port,
 * in an empty data folder. One for all stories of a test run.
 */
final class Installation {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static @Nullable Installation running;
    private static @Nullable RuntimeException failed;

    private final String address;
    private final Path data;

    private Installation(String address, Path data) {
        this.address = address;
        this.data = data;
    }

    static synchronized Installation running() {
        if (failed != null) {
            throw failed;
        }
        if (running == null) {
            try {
                running = start();
            } catch (RuntimeException failure) {
                failed = failure;
                throw failure;
            }
        }
        return running;
    }

    String address() {
        return address;
    }

    Path data() {
        return data;
    }

    Staff staff() {
        return Staff.read(data.resolve("keys"));
    }

    /** A developer may name an installation that already runs; everybody else gets a new one. */
    private static Installation start() {
        String named = System.getProperty("stories.address");
        if (named != null) {
            return new Installation(named, Path.of(System.getProperty("stories.data", "data")));
        }
        try {
            Path data = Files.createTempDirectory("daylight-stories");
            String address = "http://localhost:" + freePort();
            Process process = new ProcessBuilder(command(address, data))
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            await(address, process);
            return new Installation(address, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String address, Path data) throws IOException {
        Path program = ROOT.resolve("app/target/app-0.1.0.jar");
        if (!Files.exists(program)) {
            throw new IllegalStateException("package the application first: " + program + " is missing");
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:+UseSerialGC",
                "-jar",
                program.toString(),
                "--server.port=" + URI.create(address).getPort(),
                "--daylight.data=" + data,
                "--daylight.demo=true");
    }

    static Path log() throws IOException {
        Path folder = Path.of("target").toAbsolutePath();
        Files.createDirectories(folder);
        return folder.resolve("application.log");
    }

    /** The server answers before the story of the district has been told; its readiness says when all of it stands. */
    private static void await(String address, Process process) {
        long patience = PATIENCE.toSeconds();
        for (long second = 0; second < patience; second++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the application ended; see target/application.log");
            }
            if (isReady(address)) {
                return;
            }
            pause();
        }
        stop(process);
        throw new IllegalStateException("no answer within " + PATIENCE);
    }

    private static boolean isReady(String address) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(address + "/actuator/health/readiness").toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(10000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException _) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
