package org.daylight.publication;

import java.util.Optional;
import org.daylight.search.SearchDocument;
import org.daylight.search.SearchIndex;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings the index up to date after a publishing transaction has been committed. Each event only says which item to look
 * at again; what is written is what the records hold at that moment. So events may come twice or in any order.
 * There is no transaction around it: nobody holds a connection while waiting for the turn at the index, which a rebuild
 * holds long.
 */
@Component
class IndexingItems {

    private final SearchFeed feed;
    private final SearchIndex index;

    IndexingItems(SearchFeed feed, SearchIndex index) {
        this.feed = feed;
        this.index = index;
    }

    @Async
    @TransactionalEventListener
    void on(ItemPublished event) {
        refresh(event.item());
    }

    @Async
    @TransactionalEventListener
    void on(ItemCorrected event) {
        refresh(event.item());
    }

    @Async
    @TransactionalEventListener
    void on(ItemWithdrawn event) {
        refresh(event.item());
    }

    /** One at a time, so that a slower reader cannot put back what a later event has removed. */
    private synchronized void refresh(ItemId item) {
        Optional<SearchDocument> document = feed.document(item);
        document.ifPresentOrElse(index::put, () -> index.remove(SearchFeed.KIND, item.toString()));
    }
}
