package org.daylight.annualreport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be taken along: a letter for people, tables for programs. */
public enum ExportKind {
    /** The findings as an official letter in Chinese. */
    LETTER("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8"),
    JSON("json", "application/json");

    private final String ending;
    private final String mediaType;

    ExportKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The word for it in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
