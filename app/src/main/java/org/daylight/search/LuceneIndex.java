package org.daylight.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.daylight.search.SearchResults.Match;
import org.daylight.system.DaylightSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The embedded index in {@code data/index}. Writes are serialised and committed one by one: publishing is rare, and an
 * event that is marked as done must not be lost with a page cache. Readers never wait for a writer.
 */
@Component
class LuceneIndex implements SearchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);

    private final IndexFolder folder;
    private final Searching searching = new Searching();
    private volatile boolean complete;
    private IndexWriter writer;
    private volatile SearcherManager searchers;

    LuceneIndex(DaylightSettings settings) {
        this.folder = new IndexFolder(settings.data().resolve("index"));
        IndexFolder.Opened opened = folder.open();
        this.complete = opened.kept();
        this.writer = opened.writer();
        this.searchers = searchersOf(opened.writer());
    }

    /** Something to do with a searcher. */
    interface Reading<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    /** Something to do with the writer. */
    private interface Writing {
        void with(IndexWriter writer) throws IOException;
    }

    /** False until an index that was missing, damaged or old has been filled again. */
    boolean isComplete() {
        return complete;
    }

    @Override
    public void put(SearchDocument document) {
        Term identity = identity(document.kind(), document.key());
        write(open -> open.updateDocument(identity, IndexedForm.of(document)));
    }

    @Override
    public void remove(String kind, String key) {
        write(open -> open.deleteDocuments(identity(kind, key)));
    }

    @Override
    public long count(String kind) {
        return read(searcher -> searcher.count(new TermQuery(new Term(Field.KIND, kind))));
    }

    @Override
    public SearchResults search(SearchQuery query) {
        try {
            return read(searcher -> searching.search(searcher, query, complete));
        } catch (UncheckedIOException | AlreadyClosedException unreadable) {
            LOG.error("The search index cannot be read; it will be rebuilt", unreadable);
            complete = false;
            return SearchResults.none(Match.UNAVAILABLE, false);
        }
    }

    /** Replaces everything by what the feed delivers; readers see the old content until all is there. */
    synchronized void replaceAll(Consumer<Consumer<SearchDocument>> feed) {
        if (!isHealthy()) {
            reopenEmpty();
        }
        try {
            writer.deleteAll();
            feed.accept(document -> add(writer, document));
            writer.commit();
            searchers.maybeRefreshBlocking();
            complete = true;
        } catch (IOException e) {
            rollBack();
            throw new UncheckedIOException(e);
        } catch (RuntimeException brokenOff) {
            rollBack();
            throw brokenOff;
        }
    }

    /** Back to the last commit: what a feed left half done must not be committed by the next document. */
    private void rollBack() {
        SearcherManager former = searchers;
        try {
            writer.rollback();
        } catch (IOException e) {
            LOG.warn("The search index could not be rolled back: {}", e.getMessage());
        }
        IndexFolder.Opened opened = folder.open();
        complete = complete && opened.kept();
        writer = opened.writer();
        searchers = searchersOf(opened.writer());
        closeQuietly(List.of(former));
    }

    /** Whether every byte of the index is what was written; reads all of it. */
    boolean isHealthy() {
        try {
            return read(searcher -> {
                for (var leaf : searcher.getIndexReader().leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return true;
            });
        } catch (UncheckedIOException | AlreadyClosedException damaged) {
            LOG.warn("The search index is damaged: {}", damaged.getMessage());
            return false;
        }
    }

    <T> T read(Reading<T> reading) {
        SearcherManager current = searchers;
        try {
            IndexSearcher searcher = current.acquire();
            try {
                return reading.with(searcher);
            } finally {
                current.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Term identity(String kind, String key) {
        return new Term(Field.IDENTITY, IndexedForm.identity(kind, key));
    }

    private synchronized void write(Writing writing) {
        try {
            if (!writer.isOpen()) {
                reopenEmpty();
            }
            writing.with(writer);
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(IndexWriter writer, SearchDocument document) {
        try {
            writer.addDocument(IndexedForm.of(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reopenEmpty() {
        complete = false;
        closeQuietly(List.of(searchers, writer));
        IndexFolder.Opened opened = folder.openEmpty();
        writer = opened.writer();
        searchers = searchersOf(opened.writer());
    }

    private static SearcherManager searchersOf(IndexWriter writer) {
        try {
            return new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void closeQuietly(List<AutoCloseable> open) {
        for (AutoCloseable each : open) {
            try {
                each.close();
            } catch (Exception broken) {
                LOG.debug("A damaged index did not close cleanly", broken);
            }
        }
    }

    @PreDestroy
    synchronized void close() {
        closeQuietly(List.of(searchers, writer));
    }
}
