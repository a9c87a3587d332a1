package org.daylight.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the index on this machine. What is missing, damaged or of an older make is replaced by an empty index. */
final class IndexFolder {

    /** The make of the index; raise it with every change of fields, analysis, words or synonyms. */
    static final String FORMAT = "1";

    private static final String FORMAT_KEY = "format";
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    /** A writer, and whether it holds what was there before. */
    record Opened(IndexWriter writer, boolean kept) {}

    private final Path path;

    IndexFolder(Path path) {
        this.path = path;
    }

    Opened open() {
        try {
            Files.createDirectories(path);
            boolean kept = isUsable();
            if (!kept) {
                empty();
            }
            return new Opened(writer(), kept);
        } catch (LockObtainFailedException used) {
            throw new IndexInUse(path, used);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts over, whatever is there. */
    Opened openEmpty() {
        try {
            empty();
            return new Opened(writer(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexWriter writer() throws IOException {
        IndexWriter writer = new IndexWriter(FSDirectory.open(path), new IndexWriterConfig(Analysis.forIndexing()));
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
        return writer;
    }

    private boolean isUsable() {
        try (Directory directory = FSDirectory.open(path);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT_KEY));
        } catch (IndexNotFoundException missing) {
            return false;
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("The search index in {} is damaged and will be rebuilt: {}", path, damaged.getMessage());
            return false;
        }
    }

    private void empty() throws IOException {
        try (Directory directory = FSDirectory.open(path);
                Lock sole = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                sole.ensureValid();
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
