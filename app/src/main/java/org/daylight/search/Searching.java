package org.daylight.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.daylight.search.QueryReading.Reading;
import org.daylight.search.SearchResults.Match;
import org.daylight.search.SearchResults.OwnerCount;

/** Answers one query on one searcher. */
final class Searching {

    private final QueryReading queries = new QueryReading();

    SearchResults search(IndexSearcher searcher, SearchQuery asked, boolean complete) throws IOException {
        Reading reading = queries.read(asked.words());
        if (reading.isEmpty()) {
            return SearchResults.none(Match.NO_WORDS, complete);
        }
        Query all = queries.allWords(reading);
        List<OwnerCount> owners = owners(searcher, all, asked);
        if (!owners.isEmpty()) {
            return page(searcher, asked, new Matches(reading, all, Match.ALL_WORDS, owners, complete));
        }
        Query most = queries.mostWords(reading);
        List<OwnerCount> near = owners(searcher, most, asked);
        return near.isEmpty()
                ? SearchResults.none(Match.NOTHING, complete)
                : page(searcher, asked, new Matches(reading, most, Match.MOST_WORDS, near, complete));
    }

    private record Matches(Reading reading, Query query, Match match, List<OwnerCount> owners, boolean complete) {}

    private SearchResults page(IndexSearcher searcher, SearchQuery asked, Matches matches) throws IOException {
        Query query = filtered(matches.query(), asked, true);
        int total = searcher.count(query);
        if (total == 0) {
            return new SearchResults(matches.match(), 0, List.of(), matches.owners(), null, matches.complete());
        }
        Optional<FieldDoc> after = Cursor.read(asked.cursor())
                .map(cursor -> cursor.asFieldDoc(searcher.getIndexReader().maxDoc() - 1));
        TopDocs top = searcher.searchAfter(after.orElse(null), query, asked.size() + 1, Cursor.ORDER);
        List<ScoreDoc> found = Arrays.asList(top.scoreDocs);
        List<ScoreDoc> shown = found.subList(0, Math.min(asked.size(), found.size()));
        String next = found.size() > asked.size()
                ? Cursor.of((FieldDoc) shown.getLast()).written()
                : null;
        List<SearchHit> hits = hits(searcher, shown, new Excerpts(queries.marks(matches.reading())));
        return new SearchResults(matches.match(), total, hits, matches.owners(), next, matches.complete());
    }

    private static List<SearchHit> hits(IndexSearcher searcher, List<ScoreDoc> shown, Excerpts excerpts)
            throws IOException {
        StoredFields stored = searcher.storedFields();
        List<SearchHit> hits = new ArrayList<>();
        for (ScoreDoc each : shown) {
            hits.add(IndexedForm.hit(stored.document(each.doc), excerpts));
        }
        return hits;
    }

    private static List<OwnerCount> owners(IndexSearcher searcher, Query query, SearchQuery asked) throws IOException {
        OwnerCounting counting = new OwnerCounting();
        searcher.search(filtered(query, asked, false), counting);
        return counting.result();
    }

    private static Query filtered(Query words, SearchQuery asked, boolean byOwner) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
        if (asked.kind() != null) {
            query.add(new TermQuery(new Term(Field.KIND, asked.kind())), Occur.FILTER);
        }
        if (byOwner && asked.owner() != null) {
            query.add(new TermQuery(new Term(Field.OWNER, asked.owner())), Occur.FILTER);
        }
        if (asked.from() != null || asked.to() != null) {
            query.add(days(asked), Occur.FILTER);
        }
        return query.build();
    }

    private static Query days(SearchQuery asked) {
        LocalDate from = asked.from();
        LocalDate to = asked.to();
        return LongPoint.newRangeQuery(
                Field.DATE,
                from == null ? Long.MIN_VALUE : from.toEpochDay(),
                to == null ? Long.MAX_VALUE : to.toEpochDay());
    }
}
