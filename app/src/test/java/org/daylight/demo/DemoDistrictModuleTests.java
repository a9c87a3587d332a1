package org.daylight.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.daylight.organisation.OrganDirectory;
import org.daylight.system.DaylightSettings;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A demonstration that broke off goes on at the next start. */
@ModuleTest
class DemoDistrictModuleTests {

    @Autowired
    private OrganDirectory organs;

    @Autowired
    private JdbcToldChapters told;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private DaylightSettings settings;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> story = new ArrayList<>();

    /** A chapter that writes two lines and may break off between them, once. */
    private final class Chapter implements DemoChapter {

        private final int number;
        private final boolean repeatable;
        private boolean breaksOff;

        Chapter(int number, boolean repeatable, boolean breaksOff) {
            this.number = number;
            this.repeatable = repeatable;
            this.breaksOff = breaksOff;
        }

        @Override
        public int order() {
            return number;
        }

        @Override
        public boolean isRepeatable() {
            return repeatable;
        }

        @Override
        public void tell(DemoCast cast) {
            story.add("chapter " + number);
            write();
            if (breaksOff) {
                breaksOff = false;
                throw new IllegalStateException("broke off");
            }
            write();
        }

        private void write() {
            jdbc.sql("INSERT INTO demo_scratch VALUES (:number)")
                    .param("number", number)
                    .update();
        }
    }

    @BeforeEach
    void a_story_has_begun() {
        jdbc.sql("CREATE TABLE IF NOT EXISTS demo_scratch (number int)").update();
        jdbc.sql("DELETE FROM demo_scratch").update();
        jdbc.sql("DELETE FROM demo_chapter").update();
        story.clear();
    }

    @Test
    void a_chapter_that_broke_off_left_nothing_and_is_told_at_the_next_start_with_those_behind_it() {
        DemoDistrict district = district(
                new Chapter(1, false, false),
                new Chapter(2, true, false),
                new Chapter(3, false, true),
                new Chapter(4, false, false));
        told.add(new Chapter(0, false, false));

        assertThatThrownBy(() -> start(district)).hasMessage("broke off");
        assertThat(lines()).containsExactly(1, 1, 2, 2);

        start(district);
        assertThat(story).containsExactly("chapter 1", "chapter 2", "chapter 3", "chapter 2", "chapter 3", "chapter 4");
        assertThat(lines()).containsExactly(1, 1, 2, 2, 2, 2, 3, 3, 4, 4);

        start(district);
        assertThat(story).hasSize(6);
    }

    private DemoDistrict district(DemoChapter... chapters) {
        return new DemoDistrict(List.of(chapters), organs, told, transactions, settings);
    }

    private static void start(DemoDistrict district) {
        district.run(new DefaultApplicationArguments());
    }

    private List<Integer> lines() {
        return jdbc.sql("SELECT number FROM demo_scratch ORDER BY number")
                .query(Integer.class)
                .list();
    }
}
