package org.daylight.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daylight.files.ClearingFindings.Clearing;
import org.daylight.files.ClearingFindings.Officer;
import org.daylight.system.DaylightSettings;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class FileFindingsModuleTests {

    private static final Officer CLERK = new Officer("account:1", "赵颖");

    @Autowired
    private FileStore store;

    @Autowired
    private FileFindings findings;

    @Autowired
    private ClearingFindings clearing;

    @Autowired
    private DestroyingFiles destroying;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DaylightSettings settings;

    private FileId kept(byte[] content, String name, FilePolicy policy) {
        return store.store(new ByteArrayInputStream(content), name, policy)
                .orThrow()
                .id();
    }

    private FileId secrets() {
        return kept(OfficeSamples.workbookWithSecrets(), "名单.xlsx", FilePolicy.CASE_ATTACHMENT);
    }

    private UnseenContent unseen(FileId file) {
        return findings.of(List.of(file)).getFirst();
    }

    @Test
    void places_and_names_lie_sealed_and_go_with_the_file() {
        FileId file = secrets();
        assertThat(unseen(file).parts())
                .extracting(UnseenContent.Part::finding)
                .contains(new Finding(FindingKind.COMMENT, 1, List.of("公示名单"), List.of("李四")));
        List<byte[]> rows = jdbc.sql("SELECT sealed_detail FROM file_finding WHERE file = :file")
                .param("file", file.value())
                .query(byte[].class)
                .list();
        assertThat(rows)
                .hasSize(5)
                .allSatisfy(row ->
                        assertThat(new String(row, StandardCharsets.UTF_8)).doesNotContain("李四", "张三", "公示名单"));

        destroying.destroy(file, "system", "R8-45").orThrow();

        assertThat(findings.of(List.of(file))).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM file_finding WHERE file = :file")
                        .param("file", file.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_proof_of_identity_is_not_searched() {
        FileId proof = kept(Samples.photograph(), "身份证.jpg", FilePolicy.IDENTITY_PROOF);
        FileId shown = kept(Samples.photograph(), "现场.jpg", FilePolicy.PUBLIC_ATTACHMENT);

        assertThat(unseen(proof).parts()).isEmpty();
        assertThat(unseen(shown).parts())
                .extracting(part -> part.finding().kind())
                .containsExactly(FindingKind.PHOTO_PLACE, FindingKind.PHOTO_OWNER);
    }

    @Test
    void files_from_before_the_examination_have_theirs_by_the_job() {
        FileId file = secrets();
        jdbc.sql("DELETE FROM file_finding").update();
        jdbc.sql("UPDATE stored_file SET examined = NULL").update();
        assertThat(unseen(file).isFree()).isFalse();
        assertThat(findings.objection(List.of(file)).orElseThrow().messageKey())
                .isEqualTo("files.refused.not-examined");

        assertThat(findings.examineAll()).isPositive();

        assertThat(unseen(file).open()).hasSize(5);
        assertThat(findings.examineAll()).isZero();
    }

    @Test
    void a_word_is_given_once_for_each_kind_and_frees_the_file_when_all_are_given() {
        FileId file = secrets();
        Set<FindingKind> all = Set.copyOf(unseen(file).open());
        Clearing one = new Clearing(file, Set.of(FindingKind.COMMENT), "批注可以公开");

        clearing.clear(one, CLERK).orThrow();
        assertThat(clearing.clear(one, CLERK).isDone()).isFalse();
        assertThat(clearing.clear(new Clearing(file, all, "都可以公开"), CLERK).isDone())
                .isFalse();
        clearing.clear(new Clearing(file, Set.copyOf(unseen(file).open()), "都可以公开"), CLERK)
                .orThrow();

        assertThat(unseen(file).isFree()).isTrue();
        assertThat(findings.objection(List.of(file))).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_through_is_kept_and_told() {
        byte[] broken = Samples.office("word/document.xml", "word/header1.xml", "<a".getBytes(StandardCharsets.UTF_8));

        assertThat(unseen(kept(broken, "通知.docx", FilePolicy.PUBLIC_ATTACHMENT)).open())
                .containsExactly(FindingKind.UNLINKED_PART, FindingKind.UNEXAMINED);
    }

    @Test
    void a_file_whose_bytes_are_gone_stays_in_the_way_and_fails_no_page() throws IOException {
        byte[] own = OfficeSamples.docx(UUID.randomUUID().toString(), Map.of());
        FileId file = kept(own, "通知.docx", FilePolicy.PUBLIC_ATTACHMENT);
        String sha256 = store.find(file).orElseThrow().sha256();
        Files.delete(settings.data()
                .resolve("files")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256));
        jdbc.sql("UPDATE stored_file SET examined = NULL WHERE id = :file")
                .param("file", file.value())
                .update();

        assertThat(findings.examined(List.of(file)))
                .singleElement()
                .satisfies(content -> assertThat(content.isFree()).isFalse());
    }
}
