package org.daylight.search;

/** The fields of the index. A change of their meaning needs a new {@link IndexFolder#FORMAT}. */
final class Field {

    static final String IDENTITY = "identity";
    static final String KEY = "key";
    static final String KIND = "kind";
    static final String REVISION = "revision";
    static final String ADDRESS = "address";
    static final String OWNER = "owner";
    static final String DATE = "date";
    static final String NUMBER = "number";
    static final String NUMBER_AS_WRITTEN = "numberAsWritten";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String LABELS = "labels";
    /** The same words again as pairs of characters, for what the dictionary cuts differently. */
    static final String TITLE_PAIRS = "titlePairs";

    static final String TEXT_PAIRS = "textPairs";

    private Field() {}
}
