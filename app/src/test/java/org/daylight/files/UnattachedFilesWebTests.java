package org.daylight.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.request.AnsweringRequests;
import org.daylight.request.CaseAt;
import org.daylight.request.Enclosure;
import org.daylight.request.EnclosureKind;
import org.daylight.request.FilingRequests;
import org.daylight.request.HandlingRequests;
import org.daylight.request.NewRequest;
import org.daylight.request.ProposedReply;
import org.daylight.request.PursuingRequests;
import org.daylight.request.RequestCast;
import org.daylight.request.RequestId;
import org.daylight.request.RequestViews;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.rules.request.Outcome;
import org.daylight.shared.Answer;
import org.daylight.testing.TestClock;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file stays as long as it belongs to something, and no longer. */
@WholeApplicationTest
class UnattachedFilesWebTests {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    @Autowired
    private FileStore files;

    @Autowired
    private ClearingUnattached clearing;

    @Autowired
    private DestroyingFiles destroying;

    @Autowired
    private FilingRequests filing;

    @Autowired
    private PursuingRequests pursuing;

    @Autowired
    private HandlingRequests handling;

    @Autowired
    private AnsweringRequests answering;

    @Autowired
    private RequestViews views;

    @Autowired
    private JdbcClient jdbc;

    /** What is known of a file goes with it and keeps it from nothing. */
    private static final Set<String> TOLD_OF_FILES = Set.of("file_finding", "file_clearance");

    private RequestCast cast;
    private Actor officer;

    @BeforeEach
    void enterTheCast() {
        clock.setTo(MON_2026_03_02);
        cast = RequestCast.in(context);
        officer = cast.officer();
    }

    /** A file of the house's own, which nobody hands in. */
    private FileId written(FilePolicy policy) {
        FreshFile fresh = files.write(new FreshFile.Label("导出.csv", "text/csv", policy), out -> {
                    out.write(65);
                    return Answer.done("");
                })
                .orThrow();
        return files.keep(fresh).id();
    }

    private FileId kept(FilePolicy policy) {
        return files.store(new ByteArrayInputStream(RequestCast.pdf()), "附件.pdf", policy)
                .orThrow()
                .id();
    }

    private RequestId received() {
        RequestId id = filing.file(cast.request("公园绿地养护合同"), UUID.randomUUID())
                .orThrow()
                .request();
        pursuing.confirm(id).orThrow();
        handling.take(officer, at(id), new CaseEvent.Confirmed(MON_2026_03_02, ConfirmingSide.AGENCY), "")
                .orThrow();
        return id;
    }

    private CaseAt at(RequestId id) {
        return new CaseAt(id, views.find(officer, id).orElseThrow().version());
    }

    private static ProposedReply reply(String reasons, FileId... attachments) {
        List<Enclosure> enclosures = List.of(attachments).stream()
                .map(file -> new Enclosure(EnclosureKind.REPLY, file))
                .toList();
        return new ProposedReply(Outcome.GRANTED, "《政府信息公开条例》第三十六条", "", reasons, enclosures);
    }

    @Test
    void a_proof_of_a_form_never_completed_is_destroyed_after_two_days_and_others_stay() {
        FileId forgotten = kept(FilePolicy.IDENTITY_PROOF);
        NewRequest request = cast.request("公园绿地养护合同");
        filing.file(request, UUID.randomUUID()).orThrow();
        FileId enclosed = request.enclosures().getFirst().file();

        clock.advance(Duration.ofHours(47));
        clearing.clear();
        assertThat(files.find(forgotten)).isPresent();

        clock.advance(Duration.ofHours(2));
        assertThat(clearing.clear()).isPositive();
        assertThat(files.find(forgotten)).isEmpty();
        assertThat(files.find(enclosed)).isPresent();
        assertThat(trailOf(forgotten)).containsExactly("file.destroyed");
    }

    @Test
    void an_attachment_of_a_reply_stays_with_the_case_also_when_the_next_draft_drops_it() {
        FileId attached = kept(FilePolicy.CASE_ATTACHMENT);
        RequestId id = received();
        answering.propose(officer, at(id), reply("现将有关信息提供给您。", attached)).orThrow();
        answering.propose(officer, at(id), reply("现将有关信息提供给您，共一件。")).orThrow();

        clock.advance(Duration.ofDays(40));
        clearing.clear();

        assertThat(files.find(attached)).isPresent();
        assertThat(destroying.destroy(attached, "system", "time is over"))
                .isEqualTo(Answer.refused("files.refused.attached"));
        assertThat(files.find(attached)).isPresent();
    }

    @Test
    void an_attachment_of_a_draft_that_was_refused_is_destroyed_after_seven_days() {
        FileId loose = kept(FilePolicy.CASE_ATTACHMENT);
        RequestId id = received();
        assertThat(answering.propose(officer, at(id), reply("", loose))).isInstanceOf(Answer.Refused.class);

        clock.advance(Duration.ofDays(6));
        clearing.clear();
        assertThat(files.find(loose)).isPresent();

        clock.advance(Duration.ofDays(2));
        clearing.clear();
        assertThat(files.find(loose)).isEmpty();
        assertThat(trailOf(loose)).containsExactly("file.destroyed");
    }

    @Test
    void loose_files_of_every_policy_are_found() {
        List<FileId> loose = Arrays.stream(FilePolicy.values())
                .map(policy -> policy == FilePolicy.EXPORT ? written(policy) : kept(policy))
                .toList();
        clock.advance(Duration.ofDays(8));
        clearing.clear();
        assertThat(loose).allMatch(file -> files.find(file).isEmpty());
    }

    /** What the migration does for replies that were drafted before the table was there. */
    @Test
    void attachments_of_earlier_replies_are_found_in_their_facts() throws IOException {
        FileId attached = kept(FilePolicy.CASE_ATTACHMENT);
        RequestId id = received();
        answering.propose(officer, at(id), reply("现将有关信息提供给您。", attached)).orThrow();
        jdbc.sql("DELETE FROM request_attachment WHERE request = :id")
                .param("id", id.value())
                .update();
        String migration = new String(
                context.getResource("classpath:db/migration/request/V4__keep_the_attachments_of_replies.sql")
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        String filling = migration.substring(migration.indexOf("INSERT INTO")).replace(";", "");

        jdbc.sql(filling + " AND e.request = '" + id + "'").update();

        assertThat(jdbc.sql("SELECT file FROM request_attachment WHERE request = :id")
                        .param("id", id.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(attached.value());
    }

    @Test
    void every_table_that_refers_to_a_file_has_an_owner_who_says_so() {
        List<String> tables = jdbc.sql("""
                        SELECT CAST(conrelid AS regclass)::text FROM pg_constraint
                        WHERE contype = 'f' AND confrelid = 'stored_file'::regclass ORDER BY 1""").query(String.class).list();
        String owners = context.getBeansOfType(FileOwner.class).values().stream()
                .map(UnattachedFilesWebTests::source)
                .collect(Collectors.joining());

        assertThat(tables)
                .contains("request_attachment", "request_enclosure")
                .allMatch(table ->
                        TOLD_OF_FILES.contains(table) || owners.contains("SELECT file FROM " + table + " WHERE"));
    }

    private static String source(FileOwner owner) {
        Path file = Path.of("src/main/java", owner.getClass().getName().replace('.', '/') + ".java");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> trailOf(FileId file) {
        return jdbc.sql("SELECT action FROM audit_entry WHERE object = :object")
                .param("object", "file:" + file)
                .query(String.class)
                .list();
    }
}
