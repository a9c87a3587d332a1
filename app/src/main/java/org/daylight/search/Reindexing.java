package org.daylight.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Rebuilds the index from the records, and proves by comparison that the two hold the same. */
@Component
public class Reindexing {

    private static final Logger LOG = LoggerFactory.getLogger(Reindexing.class);
    private static final int BATCH = 500;
    private static final Sort BY_IDENTITY = new Sort(new SortField(Field.IDENTITY, SortField.Type.STRING));

    private final LuceneIndex index;
    private final List<ReindexSource> sources;

    Reindexing(LuceneIndex index, List<ReindexSource> sources) {
        this.index = index;
        this.sources = List.copyOf(sources);
    }

    /** What a comparison found and mended: documents that were missing or old, and documents that no longer belong. */
    public record Reconciliation(long put, long removed) {
        public boolean isClean() {
            return put == 0 && removed == 0;
        }
    }

    /** Builds the whole index anew from the records; the old one answers until the new one is complete. */
    public long reindex() {
        long[] count = {0};
        index.replaceAll(add -> sources.forEach(source -> documents(source, document -> {
            add.accept(document);
            count[0]++;
        })));
        LOG.info("The search index has been rebuilt with {} documents.", count[0]);
        return count[0];
    }

    /** How many documents the index ought to hold. */
    long expected() {
        return sources.stream().mapToLong(ReindexSource::count).sum();
    }

    /** Compares every document with the index and mends the difference; a damaged index is rebuilt. */
    public Reconciliation reconcile() {
        if (!index.isComplete() || !index.isHealthy()) {
            return new Reconciliation(reindex(), 0);
        }
        long put = 0;
        long removed = 0;
        for (ReindexSource source : sources) {
            put += putMissing(source);
            removed += removeSurplus(source);
        }
        Reconciliation result = new Reconciliation(put, removed);
        if (!result.isClean()) {
            LOG.warn("The search index differed from the records: {} put, {} removed.", put, removed);
        }
        return result;
    }

    private static void documents(ReindexSource source, Consumer<SearchDocument> each) {
        String last = "";
        List<SearchDocument> batch;
        do {
            batch = source.documentsAfter(last, BATCH);
            batch.forEach(each);
            last = batch.isEmpty() ? last : batch.getLast().key();
        } while (batch.size() == BATCH);
    }

    private long putMissing(ReindexSource source) {
        Map<String, Long> held = new HashMap<>();
        keys(source.kind(), held::putAll);
        long[] put = {0};
        documents(source, document -> {
            if (!Long.valueOf(document.revision()).equals(held.get(document.key()))) {
                index.put(document);
                put[0]++;
            }
        });
        return put[0];
    }

    private long removeSurplus(ReindexSource source) {
        List<String> surplus = new ArrayList<>();
        keys(source.kind(), held -> {
            Set<String> rest = new HashSet<>(held.keySet());
            rest.removeAll(source.amongPublic(held.keySet()));
            surplus.addAll(rest);
        });
        surplus.forEach(key -> index.remove(source.kind(), key));
        return surplus.size();
    }

    /** The keys and revisions that the index holds of a kind, batch by batch. */
    private void keys(String kind, Consumer<Map<String, Long>> each) {
        index.read(searcher -> {
            TermQuery ofKind = new TermQuery(new Term(Field.KIND, kind));
            ScoreDoc last = null;
            TopDocs batch;
            do {
                batch = searcher.searchAfter(last, ofKind, BATCH, BY_IDENTITY);
                each.accept(revisions(searcher, batch));
                last = batch.scoreDocs.length == 0 ? null : batch.scoreDocs[batch.scoreDocs.length - 1];
            } while (batch.scoreDocs.length == BATCH);
            return kind;
        });
    }

    private static Map<String, Long> revisions(IndexSearcher searcher, TopDocs batch) throws IOException {
        Map<String, Long> revisions = new HashMap<>();
        for (ScoreDoc each : batch.scoreDocs) {
            revisions.put(
                    searcher.storedFields()
                            .document(each.doc, Set.of(Field.KEY))
                            .get(Field.KEY),
                    revision(searcher, each.doc));
        }
        return revisions;
    }

    private static long revision(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var values = DocValues.getNumeric(leaf.reader(), Field.REVISION);
        return values.advanceExact(document - leaf.docBase) ? values.longValue() : -1;
    }
}
