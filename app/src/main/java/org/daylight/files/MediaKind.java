package org.daylight.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The white list of file formats (rules.md S-10), each with the endings a name may carry. */
enum MediaKind {
    PDF("application/pdf", "pdf"),
    OFD("application/ofd", "ofd"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc", "wps"),
    XLS("application/vnd.ms-excel", "xls", "et"),
    JPEG("image/jpeg", "jpg", "jpeg", "jfif"),
    PNG("image/png", "png"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    HTML("text/html", "html", "htm");

    private final String mediaType;
    private final List<String> endings;

    MediaKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The kind that a stored file was sniffed as. */
    static MediaKind ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    String mediaType() {
        return mediaType;
    }

    List<String> endings() {
        return endings;
    }

    String label() {
        return endings.getFirst().toUpperCase(Locale.ROOT);
    }
}
