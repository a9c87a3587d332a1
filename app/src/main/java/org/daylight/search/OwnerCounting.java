package org.daylight.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.daylight.search.SearchResults.OwnerCount;
import org.jspecify.annotations.Nullable;

/** Counts the matches of each organ without reading a stored document. */
final class OwnerCounting extends SimpleCollector {

    private final Map<String, Long> counts = new HashMap<>();
    private @Nullable SortedDocValues owners;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        owners = DocValues.getSorted(context.reader(), Field.OWNER);
    }

    @Override
    public void collect(int document) throws IOException {
        if (owners != null && owners.advanceExact(document)) {
            counts.merge(owners.lookupOrd(owners.ordValue()).utf8ToString(), 1L, Long::sum);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    List<OwnerCount> result() {
        return counts.entrySet().stream()
                .map(entry -> new OwnerCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(OwnerCount::count).reversed().thenComparing(OwnerCount::owner))
                .toList();
    }
}
