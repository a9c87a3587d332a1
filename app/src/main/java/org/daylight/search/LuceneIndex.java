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
import org.jspecify.annotations.Nullable;
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
    private volatile @Nullable Open open;

    LuceneIndex(DaylightSettings settings) {
        this.folder = new IndexFolder(settings.data().resolve("index"));
    }

    /** The writer, which keeps every other process out of the folder, and what reads beside it. */
    private record Open(IndexWriter writer, SearcherManager searchers) {}

    /** Something to do with a searcher. */
    interface Reading<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    /** Something to do with the writer. */
    private interface Writing {
        void with(IndexWriter writer) throws IOException;
    }

    /** Takes the folder for this process; without this call, the first use does. */
    void open() {
        opened();
    }

    private Open opened() {
        Open current = open;
        return current == null ? openOnce() : current;
    }

    private synchronized Open openOnce() {
        Open current = open;
        if (current == null) {
            IndexFolder.Opened opened = folder.open();
            complete = opened.kept();
            current = new Open(opened.writer(), searchersOf(opened.writer()));
            open = current;
        }
        return current;
    }

    /** False until an index that was missing, damaged or old has been filled again. */
    boolean isComplete() {
        opened();
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
        Open current = opened();
        try {
            current.writer().deleteAll();
            feed.accept(document -> add(current.writer(), document));
            current.writer().commit();
            current.searchers().maybeRefreshBlocking();
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
        Open former = opened();
        try {
            former.writer().rollback();
        } catch (IOException e) {
            LOG.warn("The search index could not be rolled back: {}", e.getMessage());
        }
        IndexFolder.Opened opened = folder.open();
        complete = complete && opened.kept();
        open = new Open(opened.writer(), searchersOf(opened.writer()));
        closeQuietly(List.of(former.searchers()));
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
        SearcherManager current = opened().searchers();
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
            Open current = opened().writer().isOpen() ? opened() : reopenEmpty();
            writing.with(current.writer());
            current.writer().commit();
            current.searchers().maybeRefreshBlocking();
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

    private Open reopenEmpty() {
        complete = false;
        close();
        IndexFolder.Opened opened = folder.openEmpty();
        Open fresh = new Open(opened.writer(), searchersOf(opened.writer()));
        open = fresh;
        return fresh;
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
        Open current = open;
        if (current != null) {
            closeQuietly(List.of(current.searchers(), current.writer()));
        }
    }
}
