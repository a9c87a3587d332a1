package org.daylight.reports.reading;

import java.util.Arrays;

/** What can be read. */
public sealed interface ReportSource {

    /** The name shown in results, for instance the file name. */
    String name();

    /**
     * A file as it lies on disk: text in UTF-8, GB18030 or UTF-16, or HTML; the reader finds out which.
     *
     * @param name file name
     * @param bytes content
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by content below
    record File(String name, byte[] bytes) implements ReportSource {
        @Override
        public boolean equals(Object other) {
            return other instanceof File file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + Arrays.hashCode(bytes);
        }
    }

    /**
     * Plain text, for instance pasted.
     *
     * @param name what to call it
     * @param text content
     */
    record Text(String name, String text) implements ReportSource {}

    /**
     * An HTML page already decoded.
     *
     * @param name what to call it
     * @param html content
     */
    record Html(String name, String html) implements ReportSource {}
}
