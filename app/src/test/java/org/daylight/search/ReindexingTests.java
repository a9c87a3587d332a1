package org.daylight.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.search.Reindexing.Reconciliation;
import org.daylight.search.SearchResults.Match;
import org.daylight.system.DaylightSettings;
import org.daylight.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class ReindexingTests {

    private static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);

    private final Path data = TestDatabase.temporaryFolder();
    private final Records records = new Records();

    private LuceneIndex open() {
        return new LuceneIndex(new DaylightSettings(data, null, null, null, "international", false));
    }

    private Reindexing over(LuceneIndex index) {
        return new Reindexing(index, List.of(records));
    }

    /** The records, in memory. */
    private static final class Records implements ReindexSource {
        private final TreeMap<String, SearchDocument> documents = new TreeMap<>();

        void publish(String key, long revision, String title) {
            documents.put(
                    key,
                    new SearchDocument(
                            key,
                            "item",
                            revision,
                            "/items/" + key,
                            title,
                            title,
                            List.of(),
                            List.of(),
                            "o",
                            FRI_2026_09_25));
        }

        @Override
        public String kind() {
            return "item";
        }

        @Override
        public long count() {
            return documents.size();
        }

        @Override
        public List<SearchDocument> documentsAfter(String key, int limit) {
            return documents.tailMap(key, false).values().stream().limit(limit).toList();
        }

        @Override
        public Set<String> amongPublic(Collection<String> keys) {
            Set<String> among = new HashSet<>(keys);
            among.retainAll(documents.keySet());
            return among;
        }
    }

    @Test
    void a_missing_index_is_filled_from_the_records_at_start() {
        records.publish("a", 1, "道路改造工程");
        LuceneIndex index = open();
        assertThat(index.isComplete()).isFalse();

        new StartCheck(index, over(index), List.of(records)).check();

        assertThat(index.isComplete()).isTrue();
        assertThat(index.search(SearchQuery.of("道路改造")).total()).isEqualTo(1);
        index.close();
    }

    @Test
    void what_was_put_is_still_there_after_a_restart() {
        records.publish("a", 1, "道路改造工程");
        LuceneIndex first = open();
        over(first).reindex();
        first.close();

        LuceneIndex second = open();

        assertThat(second.isComplete()).isTrue();
        assertThat(second.search(SearchQuery.of("道路")).total()).isEqualTo(1);
        second.close();
    }

    @Test
    void a_truncated_index_is_replaced_and_rebuilt() throws IOException {
        for (int n = 0; n < 1_200; n++) {
            records.publish("k" + (1000 + n), 1, "行政许可决定公示" + n);
        }
        LuceneIndex first = open();
        over(first).reindex();
        first.close();
        truncateEverything();

        LuceneIndex second = open();
        assertThat(second.isComplete()).isFalse();
        new StartCheck(second, over(second), List.of(records)).check();

        assertThat(second.search(SearchQuery.of("行政许可")).total()).isEqualTo(1_200);
        second.close();
    }

    @Test
    void a_flipped_byte_is_found_by_the_nightly_comparison() throws IOException {
        records.publish("a", 1, "道路改造工程");
        LuceneIndex first = open();
        over(first).reindex();
        first.close();
        flipAByteOfTheLargestFile();

        LuceneIndex second = open();
        over(second).reconcile();

        assertThat(second.isComplete()).isTrue();
        assertThat(second.isHealthy()).isTrue();
        assertThat(second.search(SearchQuery.of("道路改造")).match()).isEqualTo(Match.ALL_WORDS);
        second.close();
    }

    @Test
    void the_comparison_mends_what_is_missing_old_or_surplus_and_then_finds_nothing() {
        records.publish("old", 2, "新标题");
        records.publish("missing", 1, "漏掉的一条");
        LuceneIndex index = open();
        Reindexing reindexing = over(index);
        reindexing.reindex();
        index.remove("item", "missing");
        index.put(new SearchDocument(
                "old", "item", 1, "/items/old", "旧标题", "旧标题", List.of(), List.of(), "o", FRI_2026_09_25));
        index.put(new SearchDocument(
                "surplus", "item", 1, "/items/s", "多余", "多余", List.of(), List.of(), "o", FRI_2026_09_25));

        assertThat(reindexing.reconcile()).isEqualTo(new Reconciliation(2, 1));
        assertThat(reindexing.reconcile().isClean()).isTrue();
        assertThat(index.search(SearchQuery.of("旧标题")).match()).isNotEqualTo(Match.ALL_WORDS);
        assertThat(index.count("item")).isEqualTo(2);
        index.close();
    }

    @Test
    void a_rebuild_that_breaks_off_leaves_the_index_as_it_was_also_after_the_next_document() {
        records.publish("a", 1, "道路改造工程");
        records.publish("b", 1, "学校招生方案");
        LuceneIndex index = open();
        over(index).reindex();

        assertThatThrownBy(() -> index.replaceAll(add -> {
                    add.accept(records.documentsAfter("", 1).getFirst());
                    throw new IllegalStateException("the records cannot be read");
                }))
                .hasMessage("the records cannot be read");
        records.publish("c", 1, "公园开放时间");
        index.put(records.documentsAfter("b", 1).getFirst());

        assertThat(index.count("item")).isEqualTo(3);
        assertThat(index.isComplete()).isTrue();
        assertThat(index.search(SearchQuery.of("学校招生")).total()).isEqualTo(1);
        index.close();
    }

    @Test
    void a_second_process_is_told_that_the_index_is_in_use() {
        LuceneIndex index = open();
        LuceneIndex beside = open();
        index.open();

        assertThatThrownBy(beside::open).hasMessageContaining("Another process");
        index.close();
    }

    private void truncateEverything() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("index"))) {
            for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
    }

    private void flipAByteOfTheLargestFile() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("index"))) {
            Path largest = files.max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(largest, bytes);
        }
    }
}
