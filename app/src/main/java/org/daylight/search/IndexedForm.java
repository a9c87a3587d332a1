package org.daylight.search;

import java.time.LocalDate;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** How a {@link SearchDocument} lies in the index, and how a hit is made of it again. */
final class IndexedForm {

    private IndexedForm() {}

    static String identity(String kind, String key) {
        return kind + ":" + key;
    }

    static Document of(SearchDocument source) {
        Document form = new Document();
        String identity = identity(source.kind(), source.key());
        form.add(new StringField(Field.IDENTITY, identity, TextField.Store.NO));
        form.add(new SortedDocValuesField(Field.IDENTITY, new BytesRef(identity)));
        form.add(new StringField(Field.KIND, source.kind(), TextField.Store.YES));
        form.add(new StoredField(Field.KEY, source.key()));
        form.add(new StoredField(Field.ADDRESS, source.address()));
        form.add(new NumericDocValuesField(Field.REVISION, source.revision()));
        form.add(new StringField(Field.OWNER, source.owner(), TextField.Store.YES));
        form.add(new SortedDocValuesField(Field.OWNER, new BytesRef(source.owner())));
        long day = source.date().toEpochDay();
        form.add(new LongPoint(Field.DATE, day));
        form.add(new NumericDocValuesField(Field.DATE, day));
        form.add(new StoredField(Field.DATE, day));
        for (String number : source.numbers()) {
            form.add(new StringField(Field.NUMBER, Analysis.foldedNumber(number), TextField.Store.NO));
            form.add(new StoredField(Field.NUMBER_AS_WRITTEN, number));
        }
        addWords(form, source);
        return form;
    }

    private static void addWords(Document form, SearchDocument source) {
        form.add(new StoredField(Field.TITLE, source.title()));
        form.add(new StoredField(Field.TEXT, source.text()));
        String title = Analysis.folded(source.title());
        String text = Analysis.folded(source.text());
        form.add(new TextField(Field.TITLE, title, TextField.Store.NO));
        form.add(new TextField(Field.TITLE_PAIRS, title, TextField.Store.NO));
        form.add(new TextField(Field.TEXT, text, TextField.Store.NO));
        form.add(new TextField(Field.TEXT_PAIRS, text, TextField.Store.NO));
        source.labels()
                .forEach(label -> form.add(new TextField(Field.LABELS, Analysis.folded(label), TextField.Store.NO)));
    }

    static SearchHit hit(Document stored, Excerpts excerpts) {
        return new SearchHit(
                stored.get(Field.KEY),
                stored.get(Field.KIND),
                stored.get(Field.ADDRESS),
                excerpts.whole(stored.get(Field.TITLE)),
                excerpts.best(stored.get(Field.TEXT)),
                Arrays.asList(stored.getValues(Field.NUMBER_AS_WRITTEN)),
                stored.get(Field.OWNER),
                LocalDate.ofEpochDay(stored.getField(Field.DATE).numericValue().longValue()));
    }
}
