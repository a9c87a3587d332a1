package org.daylight.search;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the index for the server, and looks once at start whether it is true: beside the first visitors and not before
 * them. A command never takes it this way, for the server beside it holds it.
 */
@Component
@ConditionalOnWebApplication
class StartCheck {

    private final LuceneIndex index;
    private final Reindexing reindexing;
    private final List<ReindexSource> sources;

    StartCheck(LuceneIndex index, Reindexing reindexing, List<ReindexSource> sources) {
        this.index = index;
        this.reindexing = reindexing;
        this.sources = List.copyOf(sources);
        index.open();
    }

    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        Thread.ofVirtual().name("search-start-check").start(this::check);
    }

    void check() {
        if (!index.isComplete()) {
            reindexing.reindex();
        } else if (sources.stream().anyMatch(source -> index.count(source.kind()) != source.count())) {
            reindexing.reconcile();
        }
        Segmentation.of("");
    }
}
