package org.daylight.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.daylight.DaylightApplication;
import org.daylight.portal.request.Visitor;
import org.daylight.request.RequestCast;
import org.daylight.system.EmbeddedPostgres;
import org.daylight.system.ServerCommands;
import org.daylight.testing.TestDatabase;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The drill: people file while the backup runs, the house is lost, the backup is put up elsewhere. */
@WholeApplicationTest
class BackupDrillWebTests {

    private static final int PEOPLE = 3;
    private static final int BEFORE = 12;

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MakingBackup making;

    private RequestCast cast;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void enterTheCast() {
        cast = RequestCast.in(context);
    }

    @Test
    void what_was_acknowledged_before_the_backup_is_there_after_the_restoration_and_the_trail_is_whole()
            throws Exception {
        BackupFolder backup = new BackupFolder(TestDatabase.temporaryFolder().resolve("backup"));
        Path data = TestDatabase.temporaryFolder().resolve("data");
        CountDownLatch enough = new CountDownLatch(BEFORE);
        CountDownLatch saved = new CountDownLatch(1);
        List<Thread> people = new ArrayList<>();
        for (int person = 1; person <= PEOPLE; person++) {
            people.add(fileUntil(saved, enough, "192.0.2." + person));
        }
        enough.await();
        List<String> owed = List.copyOf(acknowledged);

        BackupSummary made = making.make(backup, new BackupSettings(null, null, 14, null, true).keyCopy(backup));
        saved.countDown();
        for (Thread person : people) {
            person.join();
        }
        assertThat(acknowledged).as("people went on filing").hasSizeGreaterThanOrEqualTo(owed.size());
        assertThat(made.missing()).isZero();

        Restored.Outcome outcome = Restored.restore(backup.path(), data);
        assertThat(outcome.code()).as(outcome.said()).isZero();
        try (EmbeddedPostgres own = EmbeddedPostgres.start(data);
                Connection connection = DriverManager.getConnection(own.url(), own.user(), own.password());
                Statement records = connection.createStatement()) {
            List<String> numbers = Restored.strings(records, "SELECT number FROM request");
            assertThat(numbers).doesNotHaveDuplicates().containsAll(owed);
            assertThat(Restored.strings(records, """
                    SELECT organ::text FROM request_serial s GROUP BY organ
                    HAVING sum(last) <> (SELECT count(*) FROM request r WHERE r.organ = s.organ)""")).isEmpty();
            assertThat(Restored.strings(records, """
                            SELECT left(sha256, 2) || '/' || substr(sha256, 3, 2) || '/' || sha256
                                   || CASE WHEN sealed THEN '.sealed' ELSE '' END
                            FROM stored_file WHERE destroyed_at IS NULL"""))
                    .allSatisfy(name ->
                            assertThat(data.resolve("files").resolve(name)).exists());
        }
        assertThat(verified(data)).contains("未发现改动");
        assertThat(Files.exists(data.resolve("restoring"))).isFalse();
    }

    private Thread fileUntil(CountDownLatch saved, CountDownLatch enough, String address) {
        return Thread.ofVirtual().start(() -> {
            try {
                while (saved.getCount() > 0) {
                    acknowledged.add(file(address));
                    enough.countDown();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String file(String address) throws Exception {
        Visitor visitor = new Visitor(web, address);
        Map<String, String> form = new LinkedHashMap<>(Visitor.completeForm(cast.slug("housing")));
        form.put("ticket", visitor.ticket());
        visitor.submit(form, Visitor.proof());
        return Visitor.element("number", Visitor.html(visitor.read("/requests/receipt")));
    }

    private static String verified(Path data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = ServerCommands.run(
                DaylightApplication.class,
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                "audit",
                "verify",
                "--daylight.data=" + data);
        assertThat(code).as(bytes.toString(StandardCharsets.UTF_8)).isZero();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
