package org.daylight.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The descriptive fields of the catalogue (rules.md 6.5).
 *
 * @param generatedOn 生成日期: when the information was formed or last changed; the 20 working days run from it
 * @param documentNumber 文号; null for information that is no official document
 * @param keywords ten at most
 * @param validity only for normative documents
 */
public record ItemMetadata(
        LocalDate generatedOn,
        @Nullable DocumentNumber documentNumber,
        Theme theme,
        Genre genre,
        Audience audience,
        List<String> keywords,
        @Nullable Validity validity) {

    public static final int MOST_KEYWORDS = 10;

    public ItemMetadata {
        keywords = List.copyOf(keywords);
        if (keywords.size() > MOST_KEYWORDS) {
            throw new IllegalArgumentException("More than ten keywords");
        }
    }
}
