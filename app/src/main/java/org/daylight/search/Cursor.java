package org.daylight.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The place after which the next page begins. The order is total (weight, newest, identity), so a page costs the same
 * however deep it lies.
 *
 * @param score the weight of the last result
 * @param day its day, counted from 1970
 * @param identity its kind and key
 */
record Cursor(float score, long day, String identity) {

    static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Field.DATE, SortField.Type.LONG, true),
            new SortField(Field.IDENTITY, SortField.Type.STRING));

    static Cursor of(FieldDoc last) {
        Object[] fields = Objects.requireNonNull(last.fields);
        return new Cursor((Float) fields[0], (Long) fields[1], ((BytesRef) fields[2]).utf8ToString());
    }

    /** The cursor in an address; empty for anything that is not one of ours, which then means the first page. */
    static Optional<Cursor> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 3);
            return parts.length == 3
                    ? Optional.of(new Cursor(Float.parseFloat(parts[0]), Long.parseLong(parts[1]), parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    String written() {
        byte[] bytes = (score + "|" + day + "|" + identity).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** As Lucene wants it; {@code document} is any number inside the reader, the identity decides. */
    FieldDoc asFieldDoc(int document) {
        return new FieldDoc(document, score, new Object[] {score, day, new BytesRef(identity)});
    }
}
