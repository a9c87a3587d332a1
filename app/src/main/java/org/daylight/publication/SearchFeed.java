package org.daylight.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daylight.search.ReindexSource;
import org.daylight.search.SearchDocument;
import org.springframework.stereotype.Component;

/** Published items as the index wants them. */
@Component
class SearchFeed implements ReindexSource {

    static final String KIND = "item";

    private final JdbcSearchRows rows;

    SearchFeed(JdbcSearchRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long count() {
        return rows.count();
    }

    @Override
    public List<SearchDocument> documentsAfter(String key, int limit) {
        return rows.after(key, limit);
    }

    @Override
    public Set<String> amongPublic(Collection<String> keys) {
        return rows.amongPublic(keys);
    }

    /** The document of one item; empty when it is not public. */
    Optional<SearchDocument> document(ItemId item) {
        return rows.find(item);
    }
}
