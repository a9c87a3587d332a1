package org.daylight.demo;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which chapters were told, by their numbers. */
@Component
class JdbcToldChapters {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcToldChapters(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<Integer> all() {
        return jdbc.sql("SELECT number FROM demo_chapter").query(Integer.class).set();
    }

    void add(DemoChapter chapter) {
        jdbc.sql("""
                        INSERT INTO demo_chapter (number, told_at) VALUES (:number, :at)
                        ON CONFLICT ON CONSTRAINT demo_chapter_pk DO NOTHING""")
                .param("number", chapter.order())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
