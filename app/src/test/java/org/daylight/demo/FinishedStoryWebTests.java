package org.daylight.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.testing.WholeDemonstrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of the story is told again when it goes on adds only what is missing. */
@WholeDemonstrationTest
class FinishedStoryWebTests {

    private static final List<String> TABLES = List.of(
            "organ", "account", "applicant_account", "publication_item", "request", "report_import", "observed_source");

    @Autowired
    private DemoDistrict district;

    @Autowired
    private List<DemoChapter> chapters;

    @Autowired
    private JdbcToldChapters told;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_story_whose_end_is_missing_is_finished_and_nobody_comes_twice() {
        List<Long> before = counts();
        assertThat(before).doesNotContain(0L);
        assertThat(told.all())
                .containsExactlyInAnyOrderElementsOf(
                        chapters.stream().map(DemoChapter::order).toList());
        jdbc.sql("DELETE FROM demo_chapter WHERE number = :last")
                .param(
                        "last",
                        chapters.stream().mapToInt(DemoChapter::order).max().orElseThrow())
                .update();

        district.run(new DefaultApplicationArguments());

        assertThat(counts()).isEqualTo(before);
        assertThat(told.all()).hasSameSizeAs(chapters);
    }

    private List<Long> counts() {
        return TABLES.stream()
                .map(table -> jdbc.sql("SELECT count(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
