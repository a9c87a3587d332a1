package org.daylight.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A second JVM that writes rows as fast as it can and says each number once its commit has come back. */
final class WritingProcess {

    private final Process process;
    private final BufferedReader said;

    private WritingProcess(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    /** The program of the second JVM; ends only when it is killed. */
    public static void main(String[] arguments) throws SQLException {
        int from = Integer.parseInt(arguments[1]);
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
        try (Connection connection =
                DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS promise (number int PRIMARY KEY)");
            }
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO promise VALUES (?)")) {
                for (int number = from; ; number++) {
                    insert.setInt(1, number);
                    insert.executeUpdate();
                    System.out.println(number);
                }
            }
        }
    }

    static WritingProcess start(Path data, int from) throws IOException {
        return new WritingProcess(new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WritingProcess.class.getName(),
                        data.toString(),
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits for a number of promises; the last one made is the result. */
    int promisesUpTo(int count) throws IOException {
        int last = -1;
        for (int heard = 0; heard < count; heard++) {
            last = Integer.parseInt(said.readLine());
        }
        return last;
    }

    /** Kills the JVM alone; what it promised until its end is the result, or the number given when it said no more. */
    int killLeavingDatabase(int last) throws IOException {
        process.toHandle().destroyForcibly();
        return lastWords(last);
    }

    /** Kills the JVM and every process of its database at once. */
    int killAll(Path data, int last) throws IOException {
        List<ProcessHandle> database = databaseProcesses(data);
        process.toHandle().destroyForcibly();
        database.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(database.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .join();
        return lastWords(last);
    }

    private int lastWords(int last) throws IOException {
        process.onExit().join();
        int heard = last;
        List<String> lines = said.lines().toList();
        for (String line : lines) {
            // the very last line may have been cut in the middle of its number
            boolean whole = Integer.parseInt(line) == heard + 1;
            heard = whole ? heard + 1 : heard;
        }
        return heard;
    }

    static List<ProcessHandle> databaseProcesses(Path data) throws IOException {
        Path cluster = data.resolve("postgres/cluster").toRealPath();
        return ProcessHandle.allProcesses()
                .filter(each -> cluster.equals(folderOf(each)))
                .toList();
    }

    private static Path folderOf(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
        } catch (IOException gone) {
            return Path.of("");
        }
    }
}
